<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This database cannot keep annotations.</source>
        <extracomment>Why annotations cannot be made where the table for them is missing.</extracomment>
        <translation>Diese Datenbank kann keine Anmerkungen aufbewahren.</translation>
    </message>
    <message>
        <source>The workbench did not make it. Upgrade it on the page Connection, or annotate elsewhere.</source>
        <translation>Sie wurde nicht von der Workbench angelegt. Rüsten Sie sie auf der Seite Verbindung auf, oder merken Sie es anderswo an.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation>Ein Ausschluss braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say why these readings are not typical of the machine.</source>
        <translation>Sagen Sie, warum diese Messwerte für die Maschine nicht typisch sind.</translation>
    </message>
    <message>
        <source>There is nothing to remember.</source>
        <translation>Es gibt nichts festzuhalten.</translation>
    </message>
    <message>
        <source>Write what is to be known about this time.</source>
        <translation>Schreiben Sie, was über diese Zeit zu wissen ist.</translation>
    </message>
    <message>
        <source>Readings of the training period have changed since: the scores are those of the training, the charts show today&apos;s readings.</source>
        <translation>Messwerte des Trainingszeitraums haben sich seither geändert: Die Gütemaße sind die des Trainings, die Bilder zeigen die heutigen Messwerte.</translation>
    </message>
    <message>
        <source>The readings of the training period have changed since (trained on {trained} samples, now {now} are usable): the scores are those of the training, the charts show today&apos;s readings.</source>
        <translation>Die Messwerte des Trainingszeitraums haben sich seither geändert (trainiert mit {trained} Datenpunkten, jetzt sind {now} verwendbar): Die Gütemaße sind die des Trainings, die Bilder zeigen die heutigen Messwerte.</translation>
    </message>
    <message>
        <source>Baseline “{name}” version {version} was written by another program, without the width of its samples and the range of its drivers.</source>
        <translation>Die Ausgangsbasis „{name}“ Version {version} wurde von einem anderen Programm geschrieben, ohne die Breite ihrer Datenpunkte und den Bereich ihrer Einflussgrößen.</translation>
    </message>
    <message>
        <source>Train a new version.</source>
        <translation>Trainieren Sie eine neue Version.</translation>
    </message>
    <message>
        <source>No interval of the period can be compared.</source>
        <translation>Kein Intervall des Zeitraums kann verglichen werden.</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Only {share} of the period&apos;s usable intervals have energy and every driver; the sums are of those.</source>
        <translation>Nur {share} der verwendbaren Intervalle des Zeitraums haben Energie und alle Einflussgrößen; die Summen gelten für diese.</translation>
    </message>
    <message>
        <source>This is not a baseline of the workbench.</source>
        <translation>Das ist keine Ausgangsbasis der Workbench.</translation>
    </message>
    <message>
        <source>The baseline is written in format {found}, this workbench reads {known}.</source>
        <translation>Die Ausgangsbasis ist im Format {found} geschrieben, diese Workbench liest {known}.</translation>
    </message>
    <message>
        <source>Update the workbench, or train a new version.</source>
        <translation>Aktualisieren Sie die Workbench, oder trainieren Sie eine neue Version.</translation>
    </message>
    <message>
        <source>The stored baseline cannot be read: {why}.</source>
        <translation>Die gespeicherte Ausgangsbasis kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>a number is beyond all bounds</source>
        <translation>eine Zahl liegt jenseits aller Grenzen</translation>
    </message>
    <message>
        <source>The stored baseline contradicts itself: {reason}.</source>
        <translation>Die gespeicherte Ausgangsbasis widerspricht sich: {reason}.</translation>
    </message>
    <message>
        <source>Somebody changed it. Train a new version.</source>
        <translation>Jemand hat sie geändert. Trainieren Sie eine neue Version.</translation>
    </message>
    <message>
        <source>its drivers are named wrongly</source>
        <translation>ihre Einflussgrößen sind falsch benannt</translation>
    </message>
    <message>
        <source>the number of samples or coefficients is impossible</source>
        <translation>die Zahl der Datenpunkte oder Koeffizienten ist unmöglich</translation>
    </message>
    <message>
        <source>a part of its covariance is missing</source>
        <translation>ein Teil ihrer Kovarianz fehlt</translation>
    </message>
    <message>
        <source>the standard error of {driver} does not belong to it</source>
        <translation>der Standardfehler von {driver} gehört nicht dazu</translation>
    </message>
    <message>
        <source>a driver</source>
        <translation>eine Einflussgröße</translation>
    </message>
    <message>
        <source>the range of {driver} is impossible</source>
        <translation>der Bereich von {driver} ist unmöglich</translation>
    </message>
    <message>
        <source>its errors do not belong together</source>
        <translation>ihre Fehler gehören nicht zusammen</translation>
    </message>
    <message>
        <source>its coefficients do not pass through the mean of its data</source>
        <translation>ihre Koeffizienten gehen nicht durch das Mittel ihrer Daten</translation>
    </message>
    <message>
        <source>The baseline needs {drivers}.</source>
        <translation>Die Ausgangsbasis braucht {drivers}.</translation>
    </message>
    <message>
        <source>Give a value for every driver of the baseline.</source>
        <translation>Geben Sie für jede Einflussgröße der Ausgangsbasis einen Wert an.</translation>
    </message>
    <message>
        <source>{value} is not a confidence.</source>
        <translation>{value} ist kein Vertrauensniveau.</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, e.g. 0.95.</source>
        <translation>Geben Sie einen Anteil zwischen 0 und 1 an, z. B. 0,95.</translation>
    </message>
    <message>
        <source>Baseline “{name}” version {version} lacks a coefficient.</source>
        <translation>Der Ausgangsbasis „{name}“ Version {version} fehlt ein Koeffizient.</translation>
    </message>
    <message>
        <source>The baseline has no driver “{driver}”.</source>
        <translation>Die Ausgangsbasis hat keine Einflussgröße „{driver}“.</translation>
    </message>
    <message>
        <source>Its drivers are: {drivers}.</source>
        <translation>Ihre Einflussgrößen sind: {drivers}.</translation>
    </message>
    <message>
        <source>The value of “{driver}” is not a number.</source>
        <translation>Der Wert von „{driver}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Give a value for every driver.</source>
        <translation>Geben Sie für jede Einflussgröße einen Wert an.</translation>
    </message>
    <message>
        <source>The drivers explain {share} of the variation in energy, less than the {limit} asked for. Another driver may be missing.</source>
        <extracomment>Limits of the validity screen of the Superior Energy Performance protocol (US DOE, 2012, section 3.4). Conventions of the field. Above this share of the mean, base load makes a plain ratio (kWh per unit) misleading (ISO 50006). A smaller share of the intervals is told, not warned of.</extracomment>
        <translation>Die Einflussgrößen erklären {share} der Schwankung der Energie, weniger als die verlangten {limit}. Vielleicht fehlt eine weitere Einflussgröße.</translation>
    </message>
    <message>
        <source>All drivers together explain no more than chance would (p = {p}, limit {limit}).</source>
        <translation>Alle Einflussgrößen zusammen erklären nicht mehr, als der Zufall es würde (p = {p}, Grenze {limit}).</translation>
    </message>
    <message>
        <source>{share} of the mean consumption does not depend on the drivers ({base_load} {unit}). A plain ratio such as kWh per unit would fall with volume alone, so judge this machine by the baseline.</source>
        <translation>{share} des mittleren Verbrauchs hängen nicht von den Einflussgrößen ab ({base_load} {unit}). Ein bloßes Verhältnis wie kWh je Einheit würde schon mit der Menge fallen; beurteilen Sie diese Maschine nach der Ausgangsbasis.</translation>
    </message>
    <message>
        <source>Neighbouring residuals resemble each other (Durbin–Watson {found}, usual {low} to {high}): the coefficients stand, but their standard errors and p-values look better than they are.</source>
        <translation>Benachbarte Residuen ähneln einander (Durbin–Watson {found}, üblich {low} bis {high}): Die Koeffizienten gelten, aber ihre Standardfehler und p-Werte sehen besser aus, als sie sind.</translation>
    </message>
    <message>
        <source>Neighbouring residuals alternate (Durbin–Watson {found}, usual {low} to {high}): energy and drivers may be shifted against each other in time.</source>
        <translation>Benachbarte Residuen wechseln sich ab (Durbin–Watson {found}, üblich {low} bis {high}): Energie und Einflussgrößen könnten zeitlich gegeneinander verschoben sein.</translation>
    </message>
    <message>
        <source>Only {share} of the usable intervals of the period have energy and every driver (at least {limit} is good practice).</source>
        <translation>Nur {share} der verwendbaren Intervalle des Zeitraums haben Energie und alle Einflussgrößen (mindestens {limit} sind gute Praxis).</translation>
    </message>
    <message>
        <source>Trained on {samples} samples, fewer than the usual {usual}.</source>
        <translation>Mit {samples} Datenpunkten trainiert, weniger als die üblichen {usual}.</translation>
    </message>
    <message>
        <source>The period covers {days} days, not a whole year: the baseline does not know the other seasons.</source>
        <translation>Der Zeitraum umfasst {days} Tage, kein ganzes Jahr: Die Ausgangsbasis kennt die anderen Jahreszeiten nicht.</translation>
    </message>
    <message>
        <source>{samples} samples lie more than three interquartile ranges outside the usual energy. They were used; look at them.</source>
        <translation>{samples} Datenpunkte liegen mehr als drei Quartilsabstände außerhalb der üblichen Energie. Sie wurden verwendet; sehen Sie sie an.</translation>
    </message>
    <message>
        <source>For {share} of the samples no operating mode was recorded; they were taken as normal.</source>
        <translation>Für {share} der Datenpunkte ist keine Betriebsart erfasst; sie wurden als normal genommen.</translation>
    </message>
    <message>
        <source>{samples} samples were left out by {exclusions}.</source>
        <translation>{samples} Datenpunkte wurden wegen {exclusions} ausgelassen.</translation>
    </message>
    <message>
        <source>{corrected} of {samples} samples contain corrected readings.</source>
        <translation>{corrected} von {samples} Datenpunkten enthalten korrigierte Messwerte.</translation>
    </message>
    <message>
        <source>The roll-ups lack readings of {behind} of {samples} samples; these were read from finer values.</source>
        <translation>Die Verdichtungen haben von {behind} der {samples} Datenpunkte nicht alle Messwerte; diese wurden aus feineren Werten gelesen.</translation>
    </message>
    <message>
        <source>“{driver}” may have no effect (p = {p}, limit {limit}). Try without it.</source>
        <translation>„{driver}“ hat vielleicht keine Wirkung (p = {p}, Grenze {limit}). Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>More “{driver}” goes with less energy. Is that plausible?</source>
        <translation>Mehr „{driver}“ geht mit weniger Energie einher. Ist das plausibel?</translation>
    </message>
    <message>
        <source>“{driver}” moves with the other drivers (variance inflation {inflation}): its coefficient cannot be told from theirs. Leave one of them out.</source>
        <translation>„{driver}“ bewegt sich mit den anderen Einflussgrößen (Varianzinflation {inflation}): Der Koeffizient ist von deren nicht zu trennen. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>“{driver}” moves with the other drivers (variance inflation {inflation}): read its coefficient with care.</source>
        <translation>„{driver}“ bewegt sich mit den anderen Einflussgrößen (Varianzinflation {inflation}): Lesen Sie den Koeffizienten mit Vorsicht.</translation>
    </message>
    <message>
        <source>“{driver}” is outside the range the baseline was trained on ({low} to {high}) in {share} of the intervals.</source>
        <translation>„{driver}“ liegt in {share} der Intervalle außerhalb des Bereichs, mit dem die Ausgangsbasis trainiert wurde ({low} bis {high}).</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>machine in maintenance, fault or offline</source>
        <translation>Maschine in Wartung, Störung oder offline</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>excluded: {reason}</source>
        <translation>ausgeschlossen: {reason}</translation>
    </message>
    <message>
        <source>energy readings cover only a part of the interval</source>
        <translation>Energiewerte decken nur einen Teil des Intervalls ab</translation>
    </message>
    <message>
        <source>no energy reading</source>
        <translation>kein Energiewert</translation>
    </message>
    <message>
        <source>negative energy</source>
        <translation>negative Energie</translation>
    </message>
    <message>
        <source>no reading of {driver}</source>
        <translation>kein Messwert von {driver}</translation>
    </message>
    <message>
        <source>{samples} left out: {reason}</source>
        <translation>{samples} ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>No driver was chosen.</source>
        <extracomment>Samples needed for each coefficient, the intercept included, however low the engineer sets the limit.
----------
Optional: the part of the interval that energy readings cover, 0 to 1; where it is not whole, the energy is NaN. Optional: 1 where readings of the interval were corrected by hand. Optional: 1 where the roll-ups of the interval had not caught up, so that finer values were read. Energy explains itself perfectly, so these can never be drivers. A day with less of its intervals than this is missing.</extracomment>
        <translation>Es ist keine Einflussgröße gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one thing the energy depends on, e.g. production.</source>
        <translation>Wählen Sie mindestens etwas, wovon die Energie abhängt, z. B. die Produktion.</translation>
    </message>
    <message>
        <source>The machine has no energy readings in this period.</source>
        <translation>Die Maschine hat in diesem Zeitraum keine Energiewerte.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another period.</source>
        <translation>Lassen Sie sie weg, oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>{driver} has no readings in this period.</source>
        <translation>{driver} hat in diesem Zeitraum keine Messwerte.</translation>
    </message>
    <message>
        <source>{drivers} have no readings in this period.</source>
        <translation>{drivers} haben in diesem Zeitraum keine Messwerte.</translation>
    </message>
    <message>
        <source>{driver} has no reading at a time when the energy can be used.</source>
        <translation>{driver} hat keinen Messwert zu einer Zeit, deren Energie verwendbar ist.</translation>
    </message>
    <message>
        <source>{drivers} have no reading at a time when the energy can be used.</source>
        <translation>{drivers} haben keinen Messwert zu einer Zeit, deren Energie verwendbar ist.</translation>
    </message>
    <message>
        <source>There are {samples} usable samples, {needed} are needed.</source>
        <translation>Es gibt {samples} verwendbare Datenpunkte, {needed} werden gebraucht.</translation>
    </message>
    <message>
        <source>Choose a longer period or a shorter interval, or fewer drivers.</source>
        <translation>Wählen Sie einen längeren Zeitraum, ein kürzeres Intervall oder weniger Einflussgrößen.</translation>
    </message>
    <message>
        <source>Choose a longer period or a shorter interval, or lower the limit (it can go down to {least}).</source>
        <translation>Wählen Sie einen längeren Zeitraum oder ein kürzeres Intervall, oder senken Sie die Grenze (bis auf {least}).</translation>
    </message>
    <message>
        <source>The energy is the same ({energy} kWh) in all {samples} samples: nothing is to be explained.</source>
        <translation>Die Energie ist in allen {samples} Datenpunkten gleich ({energy} kWh): Es gibt nichts zu erklären.</translation>
    </message>
    <message>
        <source>Check the meter, or choose another period.</source>
        <translation>Prüfen Sie den Zähler, oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>“{driver}” follows exactly from {others}: their effects cannot be told apart.</source>
        <translation>„{driver}“ folgt genau aus {others}: Ihre Wirkungen sind nicht zu trennen.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Leave it out, or choose a period in which it varies.</source>
        <translation>Lassen Sie sie weg, oder wählen Sie einen Zeitraum, in dem sie schwankt.</translation>
    </message>
    <message>
        <source>{driver} does not vary in the {samples} samples, so no effect on the energy can be found.</source>
        <translation>{driver} schwankt in den {samples} Datenpunkten nicht; eine Wirkung auf die Energie ist nicht zu finden.</translation>
    </message>
    <message>
        <source>{drivers} do not vary in the {samples} samples, so no effect on the energy can be found.</source>
        <translation>{drivers} schwanken in den {samples} Datenpunkten nicht; eine Wirkung auf die Energie ist nicht zu finden.</translation>
    </message>
    <message>
        <source>kWh per minute</source>
        <translation>kWh je Minute</translation>
    </message>
    <message>
        <source>kWh per 15 min</source>
        <translation>kWh je 15 min</translation>
    </message>
    <message>
        <source>kWh per hour</source>
        <translation>kWh je Stunde</translation>
    </message>
    <message>
        <source>kWh per day</source>
        <translation>kWh je Tag</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>So many exclusions are named in a sentence.</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{energy} per {unit}</source>
        <translation>{energy} je {unit}</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>one exclusion: {what}</source>
        <translation>eines Ausschlusses: {what}</translation>
    </message>
    <message>
        <source>{number} exclusions: {what}; and {rest} more</source>
        <translation>{number} Ausschlüssen: {what} und {rest} weiteren</translation>
    </message>
    <message>
        <source>{number} exclusions: {what}</source>
        <translation>{number} Ausschlüssen: {what}</translation>
    </message>
    <message>
        <source>This database has no place for corrections yet.</source>
        <extracomment>Why corrections cannot be made where the tables for them are missing.</extracomment>
        <translation>Diese Datenbank hat noch keinen Platz für Korrekturen.</translation>
    </message>
    <message>
        <source>Upgrade it first, on the page Connection or with “enms schema upgrade”: the workbench then keeps them in a schema of its own, and the plant&apos;s tables stay as they are. Nothing was changed.</source>
        <translation>Rüsten Sie sie zuerst auf, auf der Seite Verbindung oder mit „enms schema upgrade“: Die Workbench behält sie dann in einem eigenen Schema, und die Tabellen des Werks bleiben, wie sie sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skalieren</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>interpolieren</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>multiplied by</source>
        <translation>multipliziert mit</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpoliert</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Eine Korrektur braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say why the readings are wrong and how you know.</source>
        <translation>Sagen Sie, warum die Messwerte falsch sind und woher Sie es wissen.</translation>
    </message>
    <message>
        <source>To {action} readings, a number is needed.</source>
        <translation>Um Messwerte zu {action}, ist eine Zahl nötig.</translation>
    </message>
    <message>
        <source>Give the value of each reading, or the factor they are multiplied by.</source>
        <translation>Geben Sie den Wert jedes Messwerts an, oder den Faktor, mit dem sie multipliziert werden.</translation>
    </message>
    <message>
        <source>To {action} readings, no value is needed.</source>
        <translation>Um Messwerte zu {action}, ist kein Wert nötig.</translation>
    </message>
    <message>
        <source>Leave the value out.</source>
        <translation>Lassen Sie den Wert weg.</translation>
    </message>
    <message>
        <source>A factor of {factor} makes no sense.</source>
        <translation>Ein Faktor von {factor} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Exclude readings that mean nothing.</source>
        <translation>Lassen Sie Messwerte weg, die nichts bedeuten.</translation>
    </message>
    <message>
        <source>This computer offers no keyring, so passwords are not kept: they are asked for each time.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, daher werden Passwörter nicht behalten: Sie werden jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>Das Passwort wird nicht behalten.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password ({name}).</source>
        <translation>Der Schlüsselbund hat das Passwort nicht behalten ({name}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Two columns of a query have the same name.</source>
        <extracomment>By the oid of the type; the ones below 16384 are the same in every database.</extracomment>
        <translation>Zwei Spalten einer Abfrage haben denselben Namen.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a host.</source>
        <extracomment>How long the server may take to let us in, and another transaction to let go of a lock, s. Where systems keep the authorities they trust; libpq&apos;s own idea of &quot;system&quot; is that of the machine it was built on.</extracomment>
        <translation>„{host}“ ist kein Name eines Rechners.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>A time stamp in the database lies outside the calendar (infinity).</source>
        <translation>Ein Zeitstempel in der Datenbank liegt außerhalb des Kalenders (infinity).</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>Korrigieren Sie die Zeile.</translation>
    </message>
    <message>
        <source>A value cannot be stored: {said}.</source>
        <translation>Ein Wert kann nicht gespeichert werden: {said}.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Korrigieren Sie den Wert.</translation>
    </message>
    <message>
        <source>A statement of the workbench is faulty: {reason}.</source>
        <translation>Eine Anweisung der Workbench ist fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The connection was lost while storing, so it is not known whether the data were stored.</source>
        <translation>Die Verbindung ging beim Speichern verloren, daher ist nicht bekannt, ob die Daten gespeichert wurden.</translation>
    </message>
    <message>
        <source>Look whether they are there before you repeat it.</source>
        <translation>Sehen Sie nach, ob sie da sind, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Nothing of this was written. Check the network connection.</source>
        <translation>Davon wurde nichts geschrieben. Prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>The database server does not answer any more.</source>
        <translation>Der Datenbankserver antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>There are more than {most} rows.</source>
        <extracomment>More rows than this no page asks for; a longer series is streamed.</extracomment>
        <translation>Es gibt mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>Ask for a shorter period or a coarser interval.</source>
        <translation>Fragen Sie nach einem kürzeren Zeitraum oder einem gröberen Intervall.</translation>
    </message>
    <message>
        <source>A series has to begin with its time.</source>
        <translation>Eine Reihe muss mit ihrer Zeit beginnen.</translation>
    </message>
    <message>
        <source>Ask for a shorter period.</source>
        <translation>Fragen Sie nach einem kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>There is no table {table}.</source>
        <translation>Es gibt keine Tabelle {table}.</translation>
    </message>
    <message>
        <source>Table {table} has no column {name}.</source>
        <translation>Die Tabelle {table} hat keine Spalte {name}.</translation>
    </message>
    <message>
        <source>Column {name} of {table} cannot be copied: its type is {type}.</source>
        <translation>Die Spalte {name} von {table} kann nicht kopiert werden: Ihr Typ ist {type}.</translation>
    </message>
    <message>
        <source>Column {column} cannot be stored: {words}.</source>
        <translation>Die Spalte {column} kann nicht gespeichert werden: {words}.</translation>
    </message>
    <message>
        <source>the embedded server</source>
        <translation>der eingebettete Server</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The disk of the database server is full.</source>
        <extracomment>Sentences that need no detail: SQLSTATE or its class → error when reading, error when writing, sentence, hint.</extracomment>
        <translation>Die Festplatte des Datenbankservers ist voll.</translation>
    </message>
    <message>
        <source>Free space on that disk and try again; nothing of this was written.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es noch einmal; davon wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The database server has run out of memory.</source>
        <translation>Dem Datenbankserver ist der Speicher ausgegangen.</translation>
    </message>
    <message>
        <source>Ask for a shorter period, or close other programs.</source>
        <translation>Fragen Sie nach einem kürzeren Zeitraum, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The database server has no free connection.</source>
        <translation>Der Datenbankserver hat keine freie Verbindung.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or try again in a moment.</source>
        <translation>Schließen Sie andere Programme, die ihn benutzen, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database server is short of resources.</source>
        <translation>Dem Datenbankserver fehlen Mittel.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is more than the database server can handle in one piece.</source>
        <translation>Das ist mehr, als der Datenbankserver in einem Stück verarbeiten kann.</translation>
    </message>
    <message>
        <source>The database is read-only, so nothing was written.</source>
        <translation>Die Datenbank ist nur lesbar, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Connect as a user, or to a server, that may write.</source>
        <translation>Verbinden Sie sich als Benutzer oder mit einem Server, der schreiben darf.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same data, and did not finish within the time we wait.</source>
        <translation>Jemand anderes ändert gerade dieselben Daten und wurde in der Wartezeit nicht fertig.</translation>
    </message>
    <message>
        <source>The server did not finish the statement in the time it is given.</source>
        <translation>Der Server wurde mit der Anweisung in der gegebenen Zeit nicht fertig.</translation>
    </message>
    <message>
        <source>The server closed the connection because it was idle in the middle of a transaction.</source>
        <translation>Der Server hat die Verbindung geschlossen, weil sie mitten in einer Transaktion untätig war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another writer got in the way; nothing was written.</source>
        <translation>Ein anderer Schreiber kam dazwischen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The database server is stopping, starting or has closed the connection.</source>
        <translation>Der Datenbankserver endet, startet oder hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost.</source>
        <translation>Die Verbindung zum Datenbankserver ging verloren.</translation>
    </message>
    <message>
        <source>The database server reports an internal fault or damaged data.</source>
        <translation>Der Datenbankserver meldet einen inneren Fehler oder beschädigte Daten.</translation>
    </message>
    <message>
        <source>Stop writing to it and ask its administrator; keep the last backup.</source>
        <translation>Schreiben Sie nicht mehr und fragen Sie seinen Verwalter; behalten Sie die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The database server cannot read or write its own files.</source>
        <translation>Der Datenbankserver kann seine eigenen Dateien nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Look at the disk and the log of the server.</source>
        <translation>Sehen Sie nach der Festplatte und dem Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The database user has no right to do this: {text}.</source>
        <extracomment>The same for sentences that quote the server.</extracomment>
        <translation>Der Datenbankbenutzer hat dazu kein Recht: {text}.</translation>
    </message>
    <message>
        <source>Connect as another user, or ask the administrator of the database for the right.</source>
        <translation>Verbinden Sie sich als anderer Benutzer, oder bitten Sie den Verwalter der Datenbank um das Recht.</translation>
    </message>
    <message>
        <source>This is already there: {detail}</source>
        <translation>Das gibt es schon: {detail}</translation>
    </message>
    <message>
        <source>This belongs to something that does not exist, or is still used: {detail}</source>
        <translation>Das gehört zu etwas, das es nicht gibt, oder wird noch verwendet: {detail}</translation>
    </message>
    <message>
        <source>A value is missing that the database demands: {text}.</source>
        <translation>Ein Wert fehlt, den die Datenbank verlangt: {text}.</translation>
    </message>
    <message>
        <source>The database refuses a value: {text}.</source>
        <translation>Die Datenbank lehnt einen Wert ab: {text}.</translation>
    </message>
    <message>
        <source>The database refuses the rows: {text}.</source>
        <translation>Die Datenbank lehnt die Zeilen ab: {text}.</translation>
    </message>
    <message>
        <source>The database cannot take a value: {text}.</source>
        <translation>Die Datenbank kann einen Wert nicht aufnehmen: {text}.</translation>
    </message>
    <message>
        <source>Check the values.</source>
        <translation>Prüfen Sie die Werte.</translation>
    </message>
    <message>
        <source>The database is not built as expected: {text}.</source>
        <translation>Die Datenbank ist nicht gebaut wie erwartet: {text}.</translation>
    </message>
    <message>
        <source>It may belong to another version; look at “health”.</source>
        <translation>Vielleicht gehört sie zu einer anderen Version; sehen Sie „health“ an.</translation>
    </message>
    <message>
        <source>The server cannot do this: {text}.</source>
        <translation>Der Server kann das nicht: {text}.</translation>
    </message>
    <message>
        <source>The server refused a statement: {text}.</source>
        <translation>Der Server lehnte eine Anweisung ab: {text}.</translation>
    </message>
    <message>
        <source>Its code is {state}.</source>
        <translation>Sein Code ist {state}.</translation>
    </message>
    <message>
        <source>Nothing of this was written; try again.</source>
        <translation>Davon wurde nichts geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password for “{user}” is wrong or missing.</source>
        <extracomment>What is over in a moment by itself; everything else, a wrong password above all, is asked only once. While connecting libpq has only words: what they contain → sentence, hint.</extracomment>
        <translation>Das Passwort für „{user}“ ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>{server} does not offer an encrypted connection.</source>
        <translation>{server} bietet keine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the server, or choose another protection in the connection if the network is trusted.</source>
        <translation>Lassen Sie TLS am Server einschalten, oder wählen Sie in der Verbindung einen anderen Schutz, wenn das Netz vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>The file with the trusted certificate authority cannot be read.</source>
        <translation>Die Datei mit der Zertifizierungsstelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its path in the connection.</source>
        <translation>Prüfen Sie ihren Pfad in der Verbindung.</translation>
    </message>
    <message>
        <source>The certificate of {server} belongs to another name.</source>
        <translation>Das Zertifikat von {server} gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>Use the name in the certificate as the host; somebody may be pretending to be the server.</source>
        <translation>Verwenden Sie den Namen im Zertifikat als Rechner; vielleicht gibt sich jemand als der Server aus.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted.</source>
        <translation>Dem Zertifikat von {server} wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Name the file with its certificate authority in the connection.</source>
        <translation>Nennen Sie in der Verbindung die Datei mit seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{server} does not accept “{user}” from this machine.</source>
        <translation>{server} nimmt „{user}“ von diesem Rechner nicht an.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow it (pg_hba.conf).</source>
        <translation>Bitten Sie seinen Verwalter, es zu erlauben (pg_hba.conf).</translation>
    </message>
    <message>
        <source>{server} has no free connection.</source>
        <translation>{server} hat keine freie Verbindung.</translation>
    </message>
    <message>
        <source>{server} is starting or stopping.</source>
        <translation>{server} startet oder endet.</translation>
    </message>
    <message>
        <source>{server} asks for the password unencrypted, so it was not sent.</source>
        <translation>{server} verlangt das Passwort unverschlüsselt, daher wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>Use a connection with verified TLS, or have the server use scram-sha-256.</source>
        <translation>Verwenden Sie eine Verbindung mit nachgewiesenem TLS, oder lassen Sie den Server scram-sha-256 benutzen.</translation>
    </message>
    <message>
        <source>There is no host “{host}”.</source>
        <translation>Es gibt keinen Rechner „{host}“.</translation>
    </message>
    <message>
        <source>Check the name and the network connection.</source>
        <translation>Prüfen Sie den Namen und die Netzverbindung.</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check host, port, network connection and firewall, then try again.</source>
        <translation>Prüfen Sie Rechner, Port, Netzverbindung und Firewall und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No PostgreSQL server listens at {peer}.</source>
        <translation>An {peer} lauscht kein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Start the server, or correct host and port.</source>
        <translation>Starten Sie den Server, oder berichtigen Sie Rechner und Port.</translation>
    </message>
    <message>
        <source>There is no database “{database}” on {peer}.</source>
        <translation>Auf {peer} gibt es keine Datenbank „{database}“.</translation>
    </message>
    <message>
        <source>Correct the name, or create the database.</source>
        <translation>Berichtigen Sie den Namen, oder legen Sie die Datenbank an.</translation>
    </message>
    <message>
        <source>{server} does not know the user “{user}”.</source>
        <translation>{server} kennt den Benutzer „{user}“ nicht.</translation>
    </message>
    <message>
        <source>Correct the user name.</source>
        <translation>Berichtigen Sie den Benutzernamen.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>{server} refused the connection.</source>
        <translation>{server} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>It said: {said}</source>
        <translation>Er sagte: {said}</translation>
    </message>
    <message>
        <source>Sites and machines</source>
        <extracomment>Where the progress stands when the old plant is gone, and when all readings and roll-ups are there. Part of a machine&apos;s time that its readings take; the rest are its roll-ups.</extracomment>
        <translation>Standorte und Maschinen</translation>
    </message>
    <message>
        <source>Removing the old demo plant</source>
        <translation>Das alte Demowerk wird entfernt</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Readings of {machine}</source>
        <translation>Messwerte von {machine}</translation>
    </message>
    <message>
        <source>Roll-ups of {machine}</source>
        <translation>Verdichtungen von {machine}</translation>
    </message>
    <message>
        <source>There is no demo plant in this database.</source>
        <extracomment>A longer pause is filled with a reading every minute, but for the last hour. What lies further back is filled with a reading every 15 minutes.</extracomment>
        <translation>In dieser Datenbank gibt es kein Demowerk.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Roll-ups</source>
        <extracomment>The series whose freshness is told.</extracomment>
        <translation>Verdichtungen</translation>
    </message>
    <message>
        <source>This database was not made by the workbench, and the demo plant is only written to one that was.</source>
        <translation>Diese Datenbank wurde nicht von der Workbench angelegt, und das Demowerk wird nur in eine solche geschrieben.</translation>
    </message>
    <message>
        <source>Open the demo and local data, or another empty database.</source>
        <translation>Öffnen Sie die Demo- und lokalen Daten, oder eine andere leere Datenbank.</translation>
    </message>
    <message>
        <source>The demo plant is already in this database.</source>
        <translation>Das Demowerk ist schon in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Replace it, or go on with the one that is there.</source>
        <translation>Ersetzen Sie es, oder machen Sie mit dem vorhandenen weiter.</translation>
    </message>
    <message>
        <source>Another factory of this database is called “{taken}”, like one of the demo plant.</source>
        <translation>Ein anderer Standort dieser Datenbank heißt „{taken}“, wie einer des Demowerks.</translation>
    </message>
    <message>
        <source>Rename it first.</source>
        <translation>Benennen Sie ihn zuerst um.</translation>
    </message>
    <message>
        <source>The end of the demo plant needs a time zone.</source>
        <translation>Das Ende des Demowerks braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>A demo plant cannot be {months} months long.</source>
        <translation>Ein Demowerk kann nicht {months} Monate lang sein.</translation>
    </message>
    <message>
        <source>Ask for 1 to 60 months.</source>
        <translation>Verlangen Sie 1 bis 60 Monate.</translation>
    </message>
    <message>
        <source>{days} days cannot have a reading every minute.</source>
        <translation>{days} Tage können nicht jede Minute einen Messwert haben.</translation>
    </message>
    <message>
        <source>Ask for 0 to 28 days.</source>
        <translation>Verlangen Sie 0 bis 28 Tage.</translation>
    </message>
    <message>
        <source>The embedded server is not started.</source>
        <translation>Der eingebettete Server ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Another workbench has been starting the embedded server too long.</source>
        <translation>Eine andere Workbench startet den eingebetteten Server schon zu lange.</translation>
    </message>
    <message>
        <source>The embedded server has been stopping for too long.</source>
        <translation>Der eingebettete Server endet seit zu langer Zeit.</translation>
    </message>
    <message>
        <source>Close the other workbench, or restart the computer.</source>
        <translation>Schließen Sie die andere Workbench, oder starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>The embedded server does not start.</source>
        <translation>Der eingebettete Server startet nicht.</translation>
    </message>
    <message>
        <source>Look at its log, {log}.</source>
        <translation>Sehen Sie in sein Protokoll, {log}.</translation>
    </message>
    <message>
        <source>Making the embedded database</source>
        <translation>Die eingebettete Datenbank wird angelegt</translation>
    </message>
    <message>
        <source>The program files of the embedded PostgreSQL are missing.</source>
        <translation>Die Programmdateien des eingebetteten PostgreSQL fehlen.</translation>
    </message>
    <message>
        <source>Install the workbench again, or connect to a server of your own.</source>
        <translation>Installieren Sie die Workbench neu, oder verbinden Sie sich mit einem eigenen Server.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and this system does not let root start it as another user.</source>
        <translation>PostgreSQL läuft nicht als root, und dieses System lässt root es nicht als anderen Benutzer starten.</translation>
    </message>
    <message>
        <source>Start the workbench as an ordinary user.</source>
        <translation>Starten Sie die Workbench als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The program files of the embedded PostgreSQL do not work here: {stderr}.</source>
        <translation>Die Programmdateien des eingebetteten PostgreSQL laufen hier nicht: {stderr}.</translation>
    </message>
    <message>
        <source>The embedded database cannot be made: {last}.</source>
        <translation>Die eingebettete Datenbank kann nicht angelegt werden: {last}.</translation>
    </message>
    <message>
        <source>The embedded server met a fault of ours: {reason}.</source>
        <translation>Der eingebettete Server traf auf einen Fehler von uns: {reason}.</translation>
    </message>
    <message>
        <source>The embedded server keeps failing.</source>
        <translation>Der eingebettete Server scheitert immer wieder.</translation>
    </message>
    <message>
        <source>Its log is {log}.</source>
        <translation>Sein Protokoll ist {log}.</translation>
    </message>
    <message>
        <source>An older server still works in the folder of the embedded database and does not stop.</source>
        <translation>Ein älterer Server arbeitet noch im Ordner der eingebetteten Datenbank und endet nicht.</translation>
    </message>
    <message>
        <source>End process {pid}, or restart the computer.</source>
        <translation>Beenden Sie den Prozess {pid}, oder starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>{data} is there, but it is no embedded database.</source>
        <translation>{data} ist da, ist aber keine eingebettete Datenbank.</translation>
    </message>
    <message>
        <source>Move it away, or set ENMS_HOME to another folder; nothing in it was touched.</source>
        <translation>Verschieben Sie es, oder setzen Sie ENMS_HOME auf einen anderen Ordner; darin wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The embedded database was made by PostgreSQL {version}, this workbench has {major}.</source>
        <translation>Die eingebettete Datenbank wurde von PostgreSQL {version} angelegt, diese Workbench hat {major}.</translation>
    </message>
    <message>
        <source>Use the workbench it was made with, or set ENMS_HOME to another folder to begin anew.</source>
        <translation>Verwenden Sie die Workbench, mit der sie angelegt wurde, oder setzen Sie ENMS_HOME auf einen anderen Ordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The embedded server finds no port to listen at.</source>
        <translation>Der eingebettete Server findet keinen Port zum Lauschen.</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>er hat nichts gesagt</translation>
    </message>
    <message>
        <source>The embedded server does not start: {reason}.</source>
        <translation>Der eingebettete Server startet nicht: {reason}.</translation>
    </message>
    <message>
        <source>“{driver}” cannot explain the energy: it is the energy.</source>
        <translation>„{driver}“ kann die Energie nicht erklären: Es ist die Energie.</translation>
    </message>
    <message>
        <source>Choose what the energy depends on, e.g. production or weather.</source>
        <translation>Wählen Sie, wovon die Energie abhängt, z. B. Produktion oder Wetter.</translation>
    </message>
    <message>
        <source>“{driver}” was chosen twice (as “{other}” too).</source>
        <translation>„{driver}“ wurde zweimal gewählt (auch als „{other}“).</translation>
    </message>
    <message>
        <source>“{driver}” was chosen twice.</source>
        <translation>„{driver}“ wurde zweimal gewählt.</translation>
    </message>
    <message>
        <source>Name each driver once.</source>
        <translation>Nennen Sie jede Einflussgröße einmal.</translation>
    </message>
    <message>
        <source>Raw readings have no regular interval.</source>
        <translation>Einzelne Messwerte haben kein regelmäßiges Intervall.</translation>
    </message>
    <message>
        <source>Choose 1 minute, 15 minutes, 1 hour or 1 day.</source>
        <translation>Wählen Sie 1 Minute, 15 Minuten, 1 Stunde oder 1 Tag.</translation>
    </message>
    <message>
        <source>“{category}” cannot be used: {absent} never occurs in the samples.</source>
        <translation>„{category}“ ist nicht verwendbar: {absent} kommt in den Datenpunkten nie vor.</translation>
    </message>
    <message>
        <source>“{category}” cannot be used: it has only one label.</source>
        <translation>„{category}“ ist nicht verwendbar: Sie hat nur eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Choose a longer period, or name the single labels that do occur.</source>
        <translation>Wählen Sie einen längeren Zeitraum, oder nennen Sie die einzelnen Bezeichnungen, die vorkommen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Free the path, or set {variable} to a folder you may write to.</source>
        <translation>Geben Sie den Pfad frei, oder setzen Sie {variable} auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Bringing the roll-ups up to date</source>
        <translation>Die Verdichtungen werden aktualisiert</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Everything is stored, but charts and totals will lag behind: {reason}</source>
        <translation>Alles ist gespeichert, aber Diagramme und Summen hinken hinterher: {reason}</translation>
    </message>
    <message>
        <source>Comparing with what is there</source>
        <translation>Wird mit dem verglichen, was da ist</translation>
    </message>
    <message>
        <source>Writing {sink}</source>
        <translation>{sink} wird geschrieben</translation>
    </message>
    <message>
        <source>No row of the file can be stored.</source>
        <translation>Keine Zeile der Datei kann gespeichert werden.</translation>
    </message>
    <message>
        <source>No row of the file can be stored: {reasons}.</source>
        <translation>Keine Zeile der Datei kann gespeichert werden: {reasons}.</translation>
    </message>
    <message>
        <source>1 value is in the database already, and the recipe refuses duplicates.</source>
        <translation>1 Wert ist schon in der Datenbank, und das Rezept lehnt Doppelte ab.</translation>
    </message>
    <message>
        <source>{count} values are in the database already, and the recipe refuses duplicates.</source>
        <translation>{count} Werte sind schon in der Datenbank, und das Rezept lehnt Doppelte ab.</translation>
    </message>
    <message>
        <source>1 row repeats a time of the file, and the recipe refuses duplicates.</source>
        <translation>1 Zeile wiederholt eine Zeit der Datei, und das Rezept lehnt Doppelte ab.</translation>
    </message>
    <message>
        <source>{count} rows repeat a time of the file, and the recipe refuses duplicates.</source>
        <translation>{count} Zeilen wiederholen eine Zeit der Datei, und das Rezept lehnt Doppelte ab.</translation>
    </message>
    <message>
        <source>This file was imported for {machine_name} on {when} UTC already.</source>
        <translation>Diese Datei wurde für {machine_name} schon am {when} UTC importiert.</translation>
    </message>
    <message>
        <source>{count} machines are called “{machine}”.</source>
        <translation>{count} Maschinen heißen „{machine}“.</translation>
    </message>
    <message>
        <source>Name one of: {names}.</source>
        <translation>Nennen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>There is no machine “{machine}”.</source>
        <translation>Es gibt keine Maschine „{machine}“.</translation>
    </message>
    <message>
        <source>There are: {names}. Or create it.</source>
        <translation>Es gibt: {names}. Oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>This database knows no machine type “{kind}”.</source>
        <translation>Diese Datenbank kennt keine Maschinenart „{kind}“.</translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation>Sie kennt: {known}.</translation>
    </message>
    <message>
        <source>Changing {label}</source>
        <extracomment>Times that are asked for at once.</extracomment>
        <translation>{label} wird geändert</translation>
    </message>
    <message>
        <source>{count} rows should have changed, but {changed} did; somebody else is writing to this machine.</source>
        <translation>{count} Zeilen hätten sich ändern sollen, es waren aber {changed}; jemand anderes schreibt in diese Maschine.</translation>
    </message>
    <message>
        <source>Nothing was stored. Try again.</source>
        <translation>Es wurde nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This database has no column {column} in {table}.</source>
        <translation>Diese Datenbank hat keine Spalte {column} in {table}.</translation>
    </message>
    <message>
        <source>Keep the column as an own variable, or skip it.</source>
        <translation>Behalten Sie die Spalte als eigene Variable, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This database has no place for own variables yet.</source>
        <translation>Diese Datenbank hat noch keinen Platz für eigene Variablen.</translation>
    </message>
    <message>
        <source>Skip these columns, or let the workbench migrate it.</source>
        <translation>Lassen Sie diese Spalten weg, oder lassen Sie die Workbench sie aufrüsten.</translation>
    </message>
    <message>
        <source>of the kind mean</source>
        <translation>von der Art Mittel</translation>
    </message>
    <message>
        <source>of the kind sum</source>
        <translation>von der Art Summe</translation>
    </message>
    <message>
        <source>of the kind category</source>
        <translation>von der Art Kategorie</translation>
    </message>
    <message>
        <source>a label of a category</source>
        <translation>eine Bezeichnung einer Kategorie</translation>
    </message>
    <message>
        <source>{machine_name} has a variable “{there}” already, and it is {kind}.</source>
        <translation>{machine_name} hat schon eine Variable „{there}“, und sie ist {kind}.</translation>
    </message>
    <message>
        <source>Give the column “{column}” another name or the same kind.</source>
        <translation>Geben Sie der Spalte „{column}“ einen anderen Namen oder dieselbe Art.</translation>
    </message>
    <message>
        <source>A type of the contract that is not there.</source>
        <extracomment>Where a migration names its views itself, what it does in a database whose own roll-ups stay: the workbench&apos;s go into its own schema then.</extracomment>
        <translation>Ein Typ des Vertrags, der fehlt.</translation>
    </message>
    <message>
        <source>The table {name} is not there.</source>
        <translation>Die Tabelle {name} fehlt.</translation>
    </message>
    <message>
        <source>{name} gets, empty: {columns}. No row is rewritten.</source>
        <translation>{name} bekommt, leer: {columns}. Keine Zeile wird neu geschrieben.</translation>
    </message>
    <message>
        <source>{name} gets: {columns}.</source>
        <translation>{name} bekommt: {columns}.</translation>
    </message>
    <message>
        <source>The new tables of readings are kept in chunks of a day.</source>
        <translation>Die neuen Tabellen der Messwerte werden in Stücken von einem Tag geführt.</translation>
    </message>
    <message>
        <source>{name}() is not there.</source>
        <translation>{name}() fehlt.</translation>
    </message>
    <message>
        <source>is not ours</source>
        <translation>ist nicht unsere</translation>
    </message>
    <message>
        <source>The old definition of {name}() is kept.</source>
        <translation>Die alte Definition von {name}() wird aufgehoben.</translation>
    </message>
    <message>
        <source>The plant&apos;s {name}() {does}.</source>
        <translation>{name}() des Werks {does}.</translation>
    </message>
    <message>
        <source>{name}() as the contract defines it.</source>
        <translation>{name}(), wie der Vertrag sie festlegt.</translation>
    </message>
    <message>
        <source>The engineer&apos;s own variables, records of imports.</source>
        <translation>Die eigenen Variablen des Ingenieurs, Aufzeichnungen der Importe.</translation>
    </message>
    <message>
        <source>What the workbench&apos;s roll-ups hold, written down once.</source>
        <translation>Was die Verdichtungen der Workbench enthalten, einmal festgehalten.</translation>
    </message>
    <message>
        <source>Roll-ups that carry sums and counts and keep energies apart.</source>
        <translation>Verdichtungen, die Summen und Anzahlen führen und Energien getrennt halten.</translation>
    </message>
    <message>
        <source>The roll-ups under the names of the contract that are still free.</source>
        <translation>Die Verdichtungen unter den Namen des Vertrags, die noch frei sind.</translation>
    </message>
    <message>
        <source>The parts that the KPI functions are made of.</source>
        <translation>Die Teile, aus denen die KPI-Funktionen bestehen.</translation>
    </message>
    <message>
        <source>Corrections of readings, and roll-ups that respect them.</source>
        <translation>Korrekturen von Messwerten, und Verdichtungen, die sie berücksichtigen.</translation>
    </message>
    <message>
        <source>Corrections of readings, laid over the roll-ups when they are read.</source>
        <translation>Korrekturen von Messwerten, beim Lesen über die Verdichtungen gelegt.</translation>
    </message>
    <message>
        <source>Notes, events and exclusions that people make.</source>
        <translation>Notizen, Ereignisse und Ausschlüsse, die Menschen machen.</translation>
    </message>
    <message>
        <source>The workbench keeps what is its own in a schema of its own.</source>
        <translation>Die Workbench hält das Ihre in einem eigenen Schema.</translation>
    </message>
    <message>
        <source>Tools that call the functions need to see what they are made of.</source>
        <translation>Werkzeuge, die die Funktionen aufrufen, müssen sehen, woraus sie bestehen.</translation>
    </message>
    <message>
        <source>Part of {name}.</source>
        <translation>Teil von {name}.</translation>
    </message>
    <message>
        <source>There are no plants to look at.</source>
        <extracomment>What stays out of reach without a table; where nothing is named, nothing of the workbench needs it yet.</extracomment>
        <translation>Es gibt keine Werke anzusehen.</translation>
    </message>
    <message>
        <source>There are no machines to look at.</source>
        <translation>Es gibt keine Maschinen anzusehen.</translation>
    </message>
    <message>
        <source>There is no energy to look at.</source>
        <translation>Es gibt keine Energie anzusehen.</translation>
    </message>
    <message>
        <source>Nothing is known of production: no specific energy, no unit counts as drivers.</source>
        <translation>Von der Produktion ist nichts bekannt: keine spezifische Energie, keine Stückzahlen als Einflussgrößen.</translation>
    </message>
    <message>
        <source>Weather and process values cannot be drivers of a baseline.</source>
        <translation>Wetter- und Prozesswerte können keine Einflussgrößen einer Ausgangsbasis sein.</translation>
    </message>
    <message>
        <source>The present state of a machine is not shown.</source>
        <translation>Der gegenwärtige Zustand einer Maschine wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>A trained baseline can be saved as a file, but not kept in the database.</source>
        <translation>Eine trainierte Ausgangsbasis kann als Datei gespeichert, aber nicht in der Datenbank behalten werden.</translation>
    </message>
    <message>
        <source>Energy cost is worked out at 0.20 (06 to 22 o&apos;clock) and 0.10 per kWh.</source>
        <translation>Energiekosten werden mit 0,20 (6 bis 22 Uhr) und 0,10 je kWh berechnet.</translation>
    </message>
    <message>
        <source>Carbon is worked out at 0.45 kg CO₂/kWh.</source>
        <translation>CO₂ wird mit 0,45 kg CO₂/kWh berechnet.</translation>
    </message>
    <message>
        <source>Anomalies cannot be kept in the database.</source>
        <translation>Auffälligkeiten können nicht in der Datenbank behalten werden.</translation>
    </message>
    <message>
        <source>Forecasts cannot be kept in the database.</source>
        <translation>Prognosen können nicht in der Datenbank behalten werden.</translation>
    </message>
    <message>
        <source>Baselines of gas or steam cannot name their energy source.</source>
        <translation>Ausgangsbasen von Gas oder Dampf können ihre Energiequelle nicht nennen.</translation>
    </message>
    <message>
        <source>Upgrade adds it.</source>
        <extracomment>Unique keys that keep a reading from being stored twice.</extracomment>
        <translation>Aufrüsten fügt es hinzu.</translation>
    </message>
    <message>
        <source>Upgrade replaces it, with your consent; the old definition is kept.</source>
        <translation>Aufrüsten ersetzt es, mit Ihrer Zustimmung; die alte Definition wird aufgehoben.</translation>
    </message>
    <message>
        <source>This is no database of a plant that the workbench could upgrade: it has no {names}.</source>
        <translation>Das ist keine Datenbank eines Werks, die die Workbench aufrüsten könnte: Sie hat kein {names}.</translation>
    </message>
    <message>
        <source>The user “{user}” does not own the tables: “{owner}” has to run the upgrade (enms schema upgrade).</source>
        <translation>Dem Benutzer „{user}“ gehören die Tabellen nicht: „{owner}“ muss das Aufrüsten ausführen (enms schema upgrade).</translation>
    </message>
    <message>
        <source>{names} must be a hypertable before TimescaleDB can roll it up.</source>
        <translation>{names} muss eine Hypertable sein, bevor TimescaleDB sie verdichten kann.</translation>
    </message>
    <message>
        <source>Nothing else needs it yet.</source>
        <translation>Noch braucht es nichts anderes.</translation>
    </message>
    <message>
        <source>The user “{user}” may not read it.</source>
        <translation>Der Benutzer „{user}“ darf es nicht lesen.</translation>
    </message>
    <message>
        <source>Has no column {names}; what would be in it is unknown.</source>
        <translation>Hat keine Spalte {names}; was darin wäre, ist unbekannt.</translation>
    </message>
    <message>
        <source>Upgrade adds the columns, empty.</source>
        <translation>Aufrüsten fügt die Spalten leer hinzu.</translation>
    </message>
    <message>
        <source>No unique key on {names}: one reading may be there twice.</source>
        <translation>Kein eindeutiger Schlüssel auf {names}: Ein Messwert kann zweimal da sein.</translation>
    </message>
    <message>
        <source>Remove doubles, then add the key.</source>
        <translation>Entfernen Sie Doppelte, dann fügen Sie den Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>The user “{user}” may read it but not write to it.</source>
        <translation>Der Benutzer „{user}“ darf es lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>Values of {interval} are worked out from {finer}: slower.</source>
        <translation>Werte von {interval} werden aus {finer} berechnet: langsamer.</translation>
    </message>
    <message>
        <source>Values of {interval} are worked out from the readings themselves: slower.</source>
        <translation>Werte von {interval} werden aus den Messwerten selbst berechnet: langsamer.</translation>
    </message>
    <message>
        <source>Machines with {energies} are read from their readings instead.</source>
        <translation>Maschinen mit {energies} werden stattdessen aus ihren Messwerten gelesen.</translation>
    </message>
    <message>
        <source>The newest readings are all electricity, so the numbers are right today.</source>
        <translation>Die neuesten Messwerte sind alle Strom, die Zahlen stimmen also heute.</translation>
    </message>
    <message>
        <source>Kept as it is; the KPI functions use the workbench&apos;s own.</source>
        <translation>Bleibt, wie es ist; die KPI-Funktionen verwenden das Eigene der Workbench.</translation>
    </message>
    <message>
        <source>Kept as it is; Upgrade adds roll-ups that tell them apart.</source>
        <translation>Bleibt, wie es ist; Aufrüsten fügt Verdichtungen hinzu, die sie unterscheiden.</translation>
    </message>
    <message>
        <source>Lags {hours} h behind the readings; what came later is not in it.</source>
        <translation>Hinkt den Messwerten {hours} h hinterher; was später kam, ist nicht darin.</translation>
    </message>
    <message>
        <source>Refresh it.</source>
        <translation>Erneuern Sie es.</translation>
    </message>
    <message>
        <source>{wanted} is called {found}</source>
        <translation>{wanted} heißt {found}</translation>
    </message>
    <message>
        <source>{names} not carried, worked out from the readings</source>
        <translation>{names} nicht geführt, aus den Messwerten berechnet</translation>
    </message>
    <message>
        <source>Nothing: the workbench knows both.</source>
        <translation>Nichts: Die Workbench kennt beide.</translation>
    </message>
    <message>
        <source>Other tools cannot ask for it; the workbench computes it itself.</source>
        <translation>Andere Werkzeuge können nicht danach fragen; die Workbench berechnet es selbst.</translation>
    </message>
    <message>
        <source>It {does}.</source>
        <translation>Sie {does}.</translation>
    </message>
    <message>
        <source>; it </source>
        <translation>; sie </translation>
    </message>
    <message>
        <source>Not replaced: the workbench has no function of that name.</source>
        <translation>Nicht ersetzt: Die Workbench hat keine Funktion dieses Namens.</translation>
    </message>
    <message>
        <source>Not the workbench&apos;s own; nothing wrong was seen in it.</source>
        <translation>Nicht die der Workbench; Falsches wurde darin nicht gesehen.</translation>
    </message>
    <message>
        <source>The workbench does not use it.</source>
        <translation>Die Workbench verwendet sie nicht.</translation>
    </message>
    <message>
        <source>Own variables, records of imports and corrections have no place; all else works.</source>
        <translation>Eigene Variablen, Aufzeichnungen von Importen und Korrekturen haben keinen Platz; alles andere geht.</translation>
    </message>
    <message>
        <source>Migration {migration} of {newest}; it lacks {lacking}.</source>
        <translation>Migration {migration} von {newest}; es fehlen {lacking}.</translation>
    </message>
    <message>
        <source>It is brought up to date when next opened.</source>
        <translation>Sie wird beim nächsten Öffnen auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>counts the end of the period too, so adjoining periods overlap</source>
        <extracomment>What is wrong when a definition matches, as code → (pattern, words).</extracomment>
        <translation>zählt das Ende des Zeitraums mit, so dass angrenzende Zeiträume sich überlappen</translation>
    </message>
    <message>
        <source>takes the plain mean of all tariffs for the price</source>
        <translation>nimmt das einfache Mittel aller Tarife als Preis</translation>
    </message>
    <message>
        <source>looks tariffs up by hours in UTC</source>
        <translation>sucht Tarife nach Stunden in UTC</translation>
    </message>
    <message>
        <source>takes the highest single reading for the peak</source>
        <translation>nimmt den höchsten einzelnen Messwert als Spitze</translation>
    </message>
    <message>
        <source>averages averages</source>
        <translation>mittelt Mittelwerte</translation>
    </message>
    <message>
        <source>adds degree days up once a reading, so they grow with the number of readings</source>
        <translation>zählt Gradtage einmal je Messwert, so dass sie mit der Zahl der Messwerte wachsen</translation>
    </message>
    <message>
        <source>always fails, because {names} is not there</source>
        <translation>scheitert immer, weil {names} fehlt</translation>
    </message>
    <message>
        <source>always fails: “{name}” may be its own output or a column of the table</source>
        <translation>scheitert immer: „{name}“ kann ihre eigene Ausgabe oder eine Spalte der Tabelle sein</translation>
    </message>
    <message>
        <source>takes the newest carbon factor of any region</source>
        <translation>nimmt den neuesten Emissionsfaktor irgendeiner Region</translation>
    </message>
    <message>
        <source>adds other energies, such as gas, to electricity</source>
        <translation>zählt andere Energien wie Gas zum Strom</translation>
    </message>
    <message>
        <source>never finds a tariff that runs past midnight</source>
        <translation>findet nie einen Tarif, der über Mitternacht reicht</translation>
    </message>
    <message>
        <source>names one currency whatever the tariff&apos;s is</source>
        <translation>nennt eine Währung, welche der Tarif auch hat</translation>
    </message>
    <message>
        <source>Adds other energies, such as gas, to electricity</source>
        <translation>Zählt andere Energien wie Gas zum Strom</translation>
    </message>
    <message>
        <source>peak_demand_kw is the highest single reading, not the 15-minute average</source>
        <translation>peak_demand_kw ist der höchste einzelne Messwert, nicht das 15-Minuten-Mittel</translation>
    </message>
    <message>
        <source>its averages are averages of averages</source>
        <translation>seine Mittel sind Mittel von Mitteln</translation>
    </message>
    <message>
        <source>{count} as they should be</source>
        <extracomment>The functions of the contract. Without these there is nothing to look at. Roll-up levels, finest first, and the series of the contract that have them.</extracomment>
        <translation>{count}, wie sie sein sollen</translation>
    </message>
    <message>
        <source>{count} different</source>
        <translation>{count} anders</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <source>{count} faulty</source>
        <translation>{count} fehlerhaft</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>{count} parts: {states}.</source>
        <translation>{count} Teile: {states}.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Voltage</source>
        <extracomment>Every numeric measure of the contract, in the order a user is shown them.</extracomment>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Good production</source>
        <translation>Gutproduktion</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Outdoor temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Indoor temperature</source>
        <translation>Innentemperatur</translation>
    </message>
    <message>
        <source>Machine temperature</source>
        <translation>Maschinentemperatur</translation>
    </message>
    <message>
        <source>Outdoor humidity</source>
        <translation>Außenfeuchte</translation>
    </message>
    <message>
        <source>Indoor humidity</source>
        <translation>Innenfeuchte</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Flow rate</source>
        <translation>Volumenstrom</translation>
    </message>
    <message>
        <source>Supply air temperature</source>
        <translation>Zulufttemperatur</translation>
    </message>
    <message>
        <source>Return air temperature</source>
        <translation>Ablufttemperatur</translation>
    </message>
    <message>
        <source>Coefficient of performance</source>
        <translation>Leistungszahl</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Schwingung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>There is no measure “{name}” at this machine.</source>
        <translation>An dieser Maschine gibt es keine Größe „{name}“.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Sie hat: {known}.</translation>
    </message>
    <message>
        <source>Only files that this workbench saved on this machine are opened, because others could run any program.</source>
        <extracomment>A baseline takes a few kilobytes; a file beyond this is none. A link is not followed, a pipe not waited for (Windows knows neither).</extracomment>
        <translation>Nur Dateien, die diese Workbench auf diesem Rechner gespeichert hat, werden geöffnet, weil andere jedes Programm ausführen könnten.</translation>
    </message>
    <message>
        <source>{file} was not saved by this workbench, or was changed since.</source>
        <translation>{file} wurde nicht von dieser Workbench gespeichert oder seither geändert.</translation>
    </message>
    <message>
        <source>The two parts of {file} contradict each other.</source>
        <translation>Die beiden Teile von {file} widersprechen einander.</translation>
    </message>
    <message>
        <source>Save the model again.</source>
        <translation>Speichern Sie das Modell neu.</translation>
    </message>
    <message>
        <source>{file} is not a model file of the workbench.</source>
        <translation>{file} ist keine Modelldatei der Workbench.</translation>
    </message>
    <message>
        <source>{file} is not a model file of the workbench, or is damaged.</source>
        <translation>{file} ist keine Modelldatei der Workbench oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>Choose a model file that is there.</source>
        <translation>Wählen Sie eine vorhandene Modelldatei.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is far larger than any model.</source>
        <translation>{file} ist viel größer als jedes Modell.</translation>
    </message>
    <message>
        <source>The key of this installation, {file}, is damaged or may not be read.</source>
        <translation>Der Schlüssel dieser Installation, {file}, ist beschädigt oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Delete it: a new one is made, and model files saved so far have to be saved again from the database.</source>
        <translation>Löschen Sie ihn: Ein neuer wird angelegt, und bisher gespeicherte Modelldateien müssen aus der Datenbank neu gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} could not be written to {parent}: {reason}.</source>
        <translation>{file} konnte nicht nach {parent} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or check that you may write there.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The broker needs a host.</source>
        <extracomment>A broker keeps our subscription and what comes in for so long while we are away, s (MQTT 5; MQTT 3.1.1 has no limit). Waiting before connecting again, s: doubled each time, with up to a quarter more by chance, until a connection lasts. Messages we publish before the first is acknowledged. Brokers throw out who sends more than they allow (20 is usual).</extracomment>
        <translation>Der Broker braucht einen Rechner.</translation>
    </message>
    <message>
        <source>Write host:port or mqtts://user@host:port.</source>
        <translation>Schreiben Sie host:port oder mqtts://user@host:port.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>Es gibt keinen Port {port}.</translation>
    </message>
    <message>
        <source>MQTT&apos;s own are {port}, and {tls_port} with TLS.</source>
        <translation>Die eigenen von MQTT sind {port}, und {tls_port} mit TLS.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This is no address of a broker.</source>
        <translation>Das ist keine Adresse eines Brokers.</translation>
    </message>
    <message>
        <source>A password does not belong into an address.</source>
        <translation>Ein Passwort gehört nicht in eine Adresse.</translation>
    </message>
    <message>
        <source>Set ENMS_MQTT_PASSWORD, or type it when asked.</source>
        <translation>Setzen Sie ENMS_MQTT_PASSWORD, oder geben Sie es ein, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The broker {broker} cannot be reached: {trouble}.</source>
        <translation>Der Broker {broker} ist nicht erreichbar: {trouble}.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>Check host, port, TLS and --mqtt-version, and whether the broker runs.</source>
        <translation>Prüfen Sie Rechner, Port, TLS und --mqtt-version, und ob der Broker läuft.</translation>
    </message>
    <message>
        <source>Another program took over our session at {broker}: it has the same client id.</source>
        <translation>Ein anderes Programm hat unsere Sitzung bei {broker} übernommen: Es hat dieselbe Client-Kennung.</translation>
    </message>
    <message>
        <source>Stop one of the two, or give one another --client-id.</source>
        <translation>Halten Sie eines von beiden an, oder geben Sie einem eine andere --client-id.</translation>
    </message>
    <message>
        <source>The broker {broker} refuses the subscription to {topic} ({code}).</source>
        <translation>Der Broker {broker} lehnt das Abonnement von {topic} ab ({code}).</translation>
    </message>
    <message>
        <source>Ask who runs the broker for the right to read these topics.</source>
        <translation>Bitten Sie den Betreiber des Brokers um das Recht, diese Topics zu lesen.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Ask who runs the broker.</source>
        <translation>Fragen Sie den Betreiber des Brokers.</translation>
    </message>
    <message>
        <source>The broker {broker} does not let {who} in: {said}.</source>
        <translation>Der Broker {broker} lässt {who} nicht herein: {said}.</translation>
    </message>
    <message>
        <source>A certificate file cannot be used: {reason}.</source>
        <translation>Eine Zertifikatsdatei ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>Check the PEM files.</source>
        <translation>Prüfen Sie die PEM-Dateien.</translation>
    </message>
    <message>
        <source>This database has no tables for readings.</source>
        <extracomment>Longest time for one statement of a batch, s: long before it the broker would take us for dead. Series → its columns with their types, and its key.</extracomment>
        <translation>Diese Datenbank hat keine Tabellen für Messwerte.</translation>
    </message>
    <message>
        <source>Let the workbench build them first.</source>
        <translation>Lassen Sie die Workbench sie zuerst anlegen.</translation>
    </message>
    <message>
        <source>Yesterday and today so far</source>
        <translation>Gestern und heute bisher</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Heute bisher</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <extracomment>A read is asked for so many times more; together with their pauses about a quarter of a minute. How soon a pause hears that it should end, s.</extracomment>
        <translation>Verbindung verloren, neuer Versuch jetzt</translation>
    </message>
    <message>
        <source>Connection lost, trying again in {seconds} s</source>
        <translation>Verbindung verloren, neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday, holiday</source>
        <translation>Sonntag, Feiertag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Weekday, January to March</source>
        <translation>Werktag, Januar bis März</translation>
    </message>
    <message>
        <source>Weekday, April to June</source>
        <translation>Werktag, April bis Juni</translation>
    </message>
    <message>
        <source>Weekday, July to September</source>
        <translation>Werktag, Juli bis September</translation>
    </message>
    <message>
        <source>Weekday, October to December</source>
        <translation>Werktag, Oktober bis Dezember</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>The public holidays of “{country}” are not known.</source>
        <translation>Die Feiertage von „{country}“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Give a country by its two letters, such as DE, or choose none.</source>
        <translation>Nennen Sie ein Land mit zwei Buchstaben, etwa DE, oder wählen Sie keines.</translation>
    </message>
    <message>
        <source>Nothing was measured in the period that is compared with.</source>
        <extracomment>Two periods whose measured time differs by more than this share are not compared without a word.</extracomment>
        <translation>Im Vergleichszeitraum wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Choose another one to compare with.</source>
        <translation>Wählen Sie einen anderen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Measured time differs: {first} h against {second} h. Compare the mean power rather than the energy.</source>
        <translation>Die gemessene Zeit ist verschieden: {first} h gegen {second} h. Vergleichen Sie die mittlere Leistung statt der Energie.</translation>
    </message>
    <message>
        <source>The two periods overlap: what lies in both is compared with itself.</source>
        <translation>Die beiden Zeiträume überschneiden sich: Was in beiden liegt, wird mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>Only {share} of the period was measured; the curve is of that time.</source>
        <extracomment>Shares of the time at which the power is told. Base load is the power that is exceeded for this share of the time (the 10 % quantile of the mean power). Less measured than this share of the period is said.</extracomment>
        <translation>Nur {share} des Zeitraums wurden gemessen; die Kurve gilt für diese Zeit.</translation>
    </message>
    <message>
        <source>No machine used any measured energy in this period.</source>
        <extracomment>Sub-meters may disagree with their main meter by this share before it is said.</extracomment>
        <translation>Keine Maschine hat in diesem Zeitraum gemessene Energie verbraucht.</translation>
    </message>
    <message>
        <source>Not measured in this period: {names}.</source>
        <translation>In diesem Zeitraum nicht gemessen: {names}.</translation>
    </message>
    <message>
        <source>At {site} the machines used {excess} more {energy} than the main meter measured: check its meters.</source>
        <translation>In {site} haben die Maschinen {excess} mehr {energy} verbraucht, als der Hauptzähler gemessen hat: Prüfen Sie dessen Zähler.</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>No hour of this period was measured by half.</source>
        <extracomment>The colours end at these quantiles, so that one spike does not leave the rest in one colour … … and begin at zero when it is as near as this share of the highest. Night is from 22 to 6 o&apos;clock.</extracomment>
        <translation>Keine Stunde dieses Zeitraums wurde wenigstens zur Hälfte gemessen.</translation>
    </message>
    <message>
        <source>On {day} the hour from {hour} o&apos;clock came twice: its cell is the mean of both.</source>
        <translation>Am {day} kam die Stunde ab {hour} Uhr zweimal: Ihr Feld ist das Mittel beider.</translation>
    </message>
    <message>
        <source>On {day} the clocks skipped the hour from {hour} o&apos;clock: its cell is empty.</source>
        <translation>Am {day} übersprangen die Uhren die Stunde ab {hour} Uhr: Ihr Feld ist leer.</translation>
    </message>
    <message>
        <source>Nothing was measured in this period.</source>
        <extracomment>An hour (a day …) counts when readings cover at least this share of it; CalTRACK 2 asks the same of a day.</extracomment>
        <translation>In diesem Zeitraum wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Choose another period, machine or energy.</source>
        <translation>Wählen Sie einen anderen Zeitraum, eine andere Maschine oder Energie.</translation>
    </message>
    <message>
        <source>No machine has a known value in this period.</source>
        <extracomment>Machines are significant energy uses until together they have this share.</extracomment>
        <translation>Keine Maschine hat in diesem Zeitraum einen bekannten Wert.</translation>
    </message>
    <message>
        <source>Choose another period or another quantity.</source>
        <translation>Wählen Sie einen anderen Zeitraum oder eine andere Größe.</translation>
    </message>
    <message>
        <source>Costs in {others} cannot be added to {currency}: machines paid in {currency} are ranked.</source>
        <translation>Kosten in {others} können nicht zu {currency} addiert werden: Gereiht sind die Maschinen, die in {currency} bezahlt werden.</translation>
    </message>
    <message>
        <source>No cost is known of: {names}.</source>
        <translation>Keine Kosten bekannt von: {names}.</translation>
    </message>
    <message>
        <source>No carbon is known of: {names}.</source>
        <translation>Kein CO₂ bekannt von: {names}.</translation>
    </message>
    <message>
        <source>This machine is read once in {hours} hours: there is no profile of its day.</source>
        <extracomment>The band holds the middle 80 % of the days. A day counts for the energy of its kind when at least this share of it was measured.</extracomment>
        <translation>Diese Maschine wird alle {hours} Stunden abgelesen: Ein Tagesprofil gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a machine that is read at least hourly.</source>
        <translation>Wählen Sie eine Maschine, die mindestens stündlich abgelesen wird.</translation>
    </message>
    <message>
        <source>“{label}” rests on {days} day(s) only.</source>
        <translation>„{label}“ beruht auf nur {days} Tag(en).</translation>
    </message>
    <message>
        <source>No machine was chosen.</source>
        <translation>Es ist keine Maschine gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>There are only {count} points with power and outdoor temperature.</source>
        <extracomment>At least this share of the points lies on each side of a change point. Fewer points carry no signature. Among models whose adjusted R² is within this of the best, the one with fewest parameters is taken. A model that explains less than this is none: change points always find some pattern in noise, so the mean is taken. A signature that explains less than this of the variance is said to explain little. Number of change points of each family, and whether its slopes must not be negative. Which branches meet at the single change point of a family: below it, above it.</extracomment>
        <translation>Es gibt nur {count} Punkte mit Leistung und Außentemperatur.</translation>
    </message>
    <message>
        <source>Choose a longer period or shorter intervals; {least} are needed.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder kürzere Intervalle; {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>The outdoor temperature does not vary in this period.</source>
        <translation>Die Außentemperatur schwankt in diesem Zeitraum nicht.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie einen längeren.</translation>
    </message>
    <message>
        <source>The weather explains {share} of the variation only.</source>
        <translation>Das Wetter erklärt nur {share} der Schwankung.</translation>
    </message>
    <message>
        <source>Neighbouring points are alike (ρ = {rho}): the limits are widened for that.</source>
        <translation>Benachbarte Punkte ähneln einander (ρ = {rho}): Die Grenzen sind deshalb weiter gezogen.</translation>
    </message>
    <message>
        <source>raw readings</source>
        <translation>einzelne Messwerte</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>The {name} of a period needs a time zone.</source>
        <translation>{name} eines Zeitraums braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>Der Zeitraum endet ({end}), bevor er beginnt ({start}).</translation>
    </message>
    <message>
        <source>Give an end that is later than the start.</source>
        <translation>Nennen Sie ein Ende, das nach dem Anfang liegt.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation>„{name}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Give an IANA name such as Europe/Berlin or UTC.</source>
        <translation>Geben Sie einen IANA-Namen an, etwa Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>“{words}” is not a date.</source>
        <translation>„{words}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it like 2025-03-01 or 2025-03-01T06:00.</source>
        <translation>Schreiben Sie es wie 2025-03-01 oder 2025-03-01T06:00.</translation>
    </message>
    <message>
        <source>The clocks in {site_zone} skip {parsed}.</source>
        <translation>Die Uhren in {site_zone} überspringen {parsed}.</translation>
    </message>
    <message>
        <source>Choose a time before or after the change.</source>
        <translation>Wählen Sie eine Zeit vor oder nach der Umstellung.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>What a clock on a wall shows, as people type it; a bare day begins at midnight. Years that can be moved between zones without leaving the calendar, and that a plant may have readings of.</extracomment>
        <translation>Schreiben Sie es wie {example}.</translation>
    </message>
    <message>
        <source>“{words}” is no date and time.</source>
        <translation>„{words}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>“{words}” is no day.</source>
        <translation>„{words}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>No date is written.</source>
        <translation>Es ist kein Datum angegeben.</translation>
    </message>
    <message>
        <source>“{words}” is not possible: {reason}.</source>
        <translation>„{words}“ gibt es nicht: {reason}.</translation>
    </message>
    <message>
        <source>the year must lie between {first} and {last}</source>
        <translation>das Jahr muss zwischen {first} und {last} liegen</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>einen Monat {month} gibt es nicht</translation>
    </message>
    <message>
        <source>{month} has the days 1 to {last}</source>
        <translation>{month} hat die Tage 1 bis {last}</translation>
    </message>
    <message>
        <source>there is no hour {hour}</source>
        <translation>eine Stunde {hour} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no minute {minute}</source>
        <translation>eine Minute {minute} gibt es nicht</translation>
    </message>
    <message>
        <source>Electricity</source>
        <extracomment>Energy → what a user calls it, marked for translation.</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation>Erdgas</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Dampf</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Compressed air</source>
        <translation>Druckluft</translation>
    </message>
    <message>
        <source>electricity</source>
        <extracomment>The same within a sentence, behind an amount.</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>natural gas</source>
        <translation>Erdgas</translation>
    </message>
    <message>
        <source>steam</source>
        <translation>Dampf</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>compressed air</source>
        <translation>Druckluft</translation>
    </message>
    <message>
        <source>Compressor</source>
        <extracomment>Kind of machine → what a user calls one, marked for translation.</extracomment>
        <translation>Kompressor</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Injection moulding</source>
        <translation>Spritzguss</translation>
    </message>
    <message>
        <source>Conveyor</source>
        <translation>Förderer</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Kessel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Encrypted, certificate and name checked</source>
        <translation>Verschlüsselt, Zertifikat und Name geprüft</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked, any name</source>
        <translation>Verschlüsselt, Zertifikat geprüft, jeder Name</translation>
    </message>
    <message>
        <source>Encrypted, any certificate</source>
        <translation>Verschlüsselt, jedes Zertifikat</translation>
    </message>
    <message>
        <source>Encrypted when the server offers it</source>
        <translation>Verschlüsselt, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535; PostgreSQL&apos;s own is 5432.</source>
        <translation>Ports gehen von 1 bis 65535; der von PostgreSQL ist 5432.</translation>
    </message>
    <message>
        <source>The connection “{name}” needs a {part}.</source>
        <translation>Die Verbindung „{name}“ braucht: {part}.</translation>
    </message>
    <message>
        <source>embedded server</source>
        <translation>eingebetteter Server</translation>
    </message>
    <message>
        <source>Demo and local data</source>
        <translation>Demo, lokale Daten</translation>
    </message>
    <message>
        <source>Two connections have the same name.</source>
        <translation>Zwei Verbindungen haben denselben Namen.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The connections cannot be stored in {file}: {reason}.</source>
        <translation>Die Verbindungen können nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Free space, or check the rights.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:5432/database, or host=… port=… dbname=… user=…</source>
        <translation>Schreiben Sie postgresql://user@host:5432/database, oder host=… port=… dbname=… user=…</translation>
    </message>
    <message>
        <source>The connection string names several hosts.</source>
        <translation>Die Verbindungszeichenfolge nennt mehrere Rechner.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Nennen Sie einen.</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>Die Verbindungszeichenfolge ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Its port is not a number; special characters in a password have to be percent-encoded.</source>
        <translation>Ihr Port ist keine Zahl; Sonderzeichen in einem Passwort müssen prozentkodiert sein.</translation>
    </message>
    <message>
        <source>Its sslmode has to be one of {modes}.</source>
        <translation>Ihr sslmode muss einer von {modes} sein.</translation>
    </message>
    <message>
        <source>Special characters in a user name or password have to be percent-encoded: # is %23, / is %2F.</source>
        <translation>Sonderzeichen in Benutzername oder Passwort müssen prozentkodiert sein: # ist %23, / ist %2F.</translation>
    </message>
    <message>
        <source>It may name {names}.</source>
        <translation>Erlaubt sind {names}.</translation>
    </message>
    <message>
        <source>Looking for faults</source>
        <extracomment>Units whose measures lie on a scale with a true zero, so that another unit means another factor.</extracomment>
        <translation>Fehler werden gesucht</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Alle Messwerte</translation>
    </message>
    <message>
        <source>{series}: there are so many that their means, minima and maxima of {interval} were looked at; shorter faults may be hidden in them.</source>
        <translation>{series}: Es sind so viele, dass ihre Mittel, Minima und Maxima von {interval} angesehen wurden; kürzere Fehler können darin verborgen sein.</translation>
    </message>
    <message>
        <source>Corrected ({action}). {finding}</source>
        <translation>Korrigiert ({action}). {finding}</translation>
    </message>
    <message>
        <source>The meter repeats the same values for {duration} ({count} readings of power, voltage and current alike): it is stuck, its energy there is not measured.</source>
        <translation>Der Zähler wiederholt {duration} lang dieselben Werte ({count} Messwerte von Leistung, Spannung und Strom zugleich): Er hängt, die Energie ist dort nicht gemessen.</translation>
    </message>
    <message>
        <source>Energy readings</source>
        <extracomment>Readings in a window of so many tell what step is usual there.</extracomment>
        <translation>Energiewerte</translation>
    </message>
    <message>
        <source>Production readings</source>
        <translation>Produktionswerte</translation>
    </message>
    <message>
        <source>Environmental readings</source>
        <translation>Umgebungswerte</translation>
    </message>
    <message>
        <source>Own variable</source>
        <translation>Eigene Variable</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 Messwert</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} Messwerte</translation>
    </message>
    <message>
        <source>Energy is {ratio} the integrated power on {days}: one of the two is wrong there.</source>
        <translation>Die Energie ist {ratio} die integrierte Leistung an {days}: Eines von beiden ist dort falsch.</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>One and many of each unit, and its length, s.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Energy is {ratio} the integrated power over the whole period: check the units, the current transformers, and whether power is a mean or a momentary value.</source>
        <translation>Die Energie ist {ratio} die integrierte Leistung im ganzen Zeitraum: Prüfen Sie die Einheiten, die Stromwandler, und ob die Leistung ein Mittel oder ein Augenblickswert ist.</translation>
    </message>
    <message>
        <source>{share} more than</source>
        <translation>{share} mehr als</translation>
    </message>
    <message>
        <source>{share} less than</source>
        <translation>{share} weniger als</translation>
    </message>
    <message>
        <source>{number} times</source>
        <extracomment>High and low values of a machine shift by the same factor when the unit changes, and by different ones when the machine works more. These quantiles are compared. No machine&apos;s load changes by this factor.</extracomment>
        <translation>das {number}-Fache von</translation>
    </message>
    <message>
        <source>No energy for {duration} while {units} units were made: the meter was off.</source>
        <translation>Keine Energie für {duration}, während {units} Einheiten entstanden: Der Zähler war aus.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>Production is stamped about {duration} {way} than the energy it used: the clocks or time zones of the two differ.</source>
        <translation>Die Produktion ist etwa {duration} {way} gestempelt als die Energie, die sie brauchte: Die Uhren oder Zeitzonen der beiden weichen ab.</translation>
    </message>
    <message>
        <source>days with too few readings</source>
        <extracomment>Rule → what it looks for, in words for an empty result and for reports.</extracomment>
        <translation>Tage mit zu wenigen Messwerten</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>readings that came twice</source>
        <translation>doppelte Messwerte</translation>
    </message>
    <message>
        <source>values that are stuck</source>
        <translation>hängende Werte</translation>
    </message>
    <message>
        <source>negative and impossible values</source>
        <translation>negative und unmögliche Werte</translation>
    </message>
    <message>
        <source>counter readings taken for energy, and their resets</source>
        <translation>Zählerstände, die für Energie gehalten werden, und ihre Rücksprünge</translation>
    </message>
    <message>
        <source>jumps of the unit (×1000, ×3.6)</source>
        <translation>Sprünge der Einheit (×1000, ×3,6)</translation>
    </message>
    <message>
        <source>energy that does not match the power</source>
        <translation>Energie, die nicht zur Leistung passt</translation>
    </message>
    <message>
        <source>no energy while producing</source>
        <translation>keine Energie während der Produktion</translation>
    </message>
    <message>
        <source>time stamps in the future</source>
        <translation>Zeitstempel in der Zukunft</translation>
    </message>
    <message>
        <source>clocks of energy and production that differ</source>
        <translation>abweichende Uhren von Energie und Produktion</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>hourly sample</source>
        <translation>stündlicher Datenpunkt</translation>
    </message>
    <message>
        <source>hourly samples</source>
        <translation>stündliche Datenpunkte</translation>
    </message>
    <message>
        <source>1/{number} of</source>
        <translation>1/{number} von</translation>
    </message>
    <message>
        <source>From {moment} UTC on, {measure} is {by} what it was, high and low values alike: its unit seems to have changed.</source>
        <translation>Ab {moment} UTC ist {measure} {by} dem, was es war, hohe und niedrige Werte gleichermaßen: Die Einheit scheint sich geändert zu haben.</translation>
    </message>
    <message>
        <source>{measure} has enough readings on {valid_days} of {days} days ({share}); a baseline needs {least} of its days.</source>
        <extracomment>Measures that can be negative; all others of the contract cannot. From here on a percentage is at its end, where it may well stay, %. Physical bounds; what lies outside was not measured.</extracomment>
        <translation>{measure} hat an {valid_days} von {days} Tagen genug Messwerte ({share}); eine Ausgangsbasis braucht {least} ihrer Tage.</translation>
    </message>
    <message>
        <source>No readings since {moment}, {duration}: about {lost} are missing.</source>
        <translation>Keine Messwerte seit {moment}, {duration}: etwa {lost} fehlen.</translation>
    </message>
    <message>
        <source>No readings for {duration}: about {lost} are missing.</source>
        <translation>Keine Messwerte für {duration}: etwa {lost} fehlen.</translation>
    </message>
    <message>
        <source>{count} shorter gaps of {duration} together.</source>
        <translation>{count} kürzere Lücken von zusammen {duration}.</translation>
    </message>
    <message>
        <source>{readings} came twice: what they measured counts double.</source>
        <translation>{readings} kamen zweimal: Was sie maßen, zählt doppelt.</translation>
    </message>
    <message>
        <source>Readings came twice at {places} more places ({count} in all).</source>
        <translation>Messwerte kamen an {places} weiteren Stellen zweimal ({count} insgesamt).</translation>
    </message>
    <message>
        <source>{measure} is stuck at {places} more places.</source>
        <translation>{measure} hängt an {places} weiteren Stellen.</translation>
    </message>
    <message>
        <source>{measure} stands at {value} for {duration} ({count} equal readings): the sensor or meter is stuck.</source>
        <translation>{measure} steht {duration} lang bei {value} ({count} gleiche Messwerte): Sensor oder Zähler hängt.</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>unter {value}</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <source>above {factor} × the rated power of {power}</source>
        <translation>über dem {factor}-Fachen der Nennleistung von {power}</translation>
    </message>
    <message>
        <source>{measure} is {what} in {readings} (at worst {worst}).</source>
        <translation>{measure} ist {what} in {readings} (im schlimmsten Fall {worst}).</translation>
    </message>
    <message>
        <source>{measure} is {what} at {places} more places.</source>
        <translation>{measure} ist {what} an {places} weiteren Stellen.</translation>
    </message>
    <message>
        <source>{measure} only ever rises: these are readings of a counter, not what each interval used. Every total is far too high; import the column as a counter.</source>
        <translation>{measure} steigt immer nur: Das sind Stände eines Zählers, nicht was jedes Intervall verbrauchte. Jede Summe ist viel zu hoch; importieren Sie die Spalte als Zählerstand.</translation>
    </message>
    <message>
        <source>The counter fell by {value}: it was reset, replaced, or ran over.</source>
        <translation>Der Zähler fiel um {value}: Er wurde zurückgesetzt, getauscht oder lief über.</translation>
    </message>
    <message>
        <source>The counter fell at {places} more places.</source>
        <translation>Der Zähler fiel an {places} weiteren Stellen.</translation>
    </message>
    <message>
        <source>{measure} of {value} lies more than {reach} interquartile ranges outside the usual {low} to {high}.</source>
        <translation>{measure} von {value} liegt mehr als {reach} Quartilsabstände außerhalb des Üblichen, {low} bis {high}.</translation>
    </message>
    <message>
        <source>{measure} has outliers at {places} more places.</source>
        <translation>{measure} hat Ausreißer an {places} weiteren Stellen.</translation>
    </message>
    <message>
        <source>{count} readings are stamped later than now, up to {moment} UTC: the clock or the time zone of the logger is wrong.</source>
        <translation>{count} Messwerte sind später als jetzt gestempelt, bis {moment} UTC: Uhr oder Zeitzone des Aufzeichners ist falsch.</translation>
    </message>
    <message>
        <source>The power was corrected in {hours} h of the period; demand and load factor rest on that.</source>
        <extracomment>So far from the range an interpolation looks for the readings it runs between.</extracomment>
        <translation>Die Leistung wurde in {hours} h des Zeitraums korrigiert; Spitzenlast und Lastfaktor beruhen darauf.</translation>
    </message>
    <message>
        <source>{count} readings of the energy were corrected by hand: {before} as measured are left out.</source>
        <translation>{count} Energiewerte wurden von Hand korrigiert: {before} wie gemessen sind weggelassen.</translation>
    </message>
    <message>
        <source>{count} readings of the energy were corrected by hand: {before} as measured became {after}, {share} of the energy shown.</source>
        <translation>{count} Energiewerte wurden von Hand korrigiert: {before} wie gemessen wurden {after}, {share} der gezeigten Energie.</translation>
    </message>
    <message>
        <source>{count} readings of the energy were corrected by hand: {before} as measured became {after}.</source>
        <translation>{count} Energiewerte wurden von Hand korrigiert: {before} wie gemessen wurden {after}.</translation>
    </message>
    <message>
        <source>What was left out is missing in the total.</source>
        <translation>Was weggelassen wurde, fehlt in der Summe.</translation>
    </message>
    <message>
        <source>There is no reading of {measure} in the week {place} the range to interpolate from.</source>
        <translation>In der Woche {place} dem Bereich gibt es keinen Messwert von {measure}, von dem aus zu interpolieren wäre.</translation>
    </message>
    <message>
        <source>Choose another range, or replace the readings by a value.</source>
        <translation>Wählen Sie einen anderen Bereich, oder ersetzen Sie die Messwerte durch einen Wert.</translation>
    </message>
    <message>
        <source>There is no reading in this range, so nothing would change. Gaps stay gaps.</source>
        <translation>In diesem Bereich gibt es keinen Messwert, es würde sich also nichts ändern. Lücken bleiben Lücken.</translation>
    </message>
    <message>
        <source>{count} earlier corrections of this measure in the range no longer count where this one holds.</source>
        <translation>{count} frühere Korrekturen dieser Größe im Bereich zählen nicht mehr, wo diese gilt.</translation>
    </message>
    <message>
        <source>Reading the measured values</source>
        <extracomment>So many readings of one series are looked at one by one: a year of minutes, a week of seconds. Of more, the 15-minute roll-up is looked at.</extracomment>
        <translation>Die Messwerte werden gelesen</translation>
    </message>
    <message>
        <source>The machine has no readings of {energy} from {start} to {end} UTC.</source>
        <translation>Die Maschine hat vom {start} bis {end} UTC keine Messwerte von {energy}.</translation>
    </message>
    <message>
        <source>Choose a period in which it was measured.</source>
        <translation>Wählen Sie einen Zeitraum, in dem sie gemessen wurde.</translation>
    </message>
    <message>
        <source>{machine} is read every {hours} h: too seldom for samples of {interval}.</source>
        <translation>{machine} wird alle {hours} h abgelesen: zu selten für Datenpunkte je {interval}.</translation>
    </message>
    <message>
        <source>Choose a wider interval.</source>
        <translation>Wählen Sie ein breiteres Intervall.</translation>
    </message>
    <message>
        <source>No measure was asked for.</source>
        <extracomment>Raw readings are fetched in stretches of about so many rows, so that progress is told and memory stays bounded … … of which none is longer or shorter than this, whatever the roll-ups say about the number of rows.</extracomment>
        <translation>Es wurde nach keiner Größe gefragt.</translation>
    </message>
    <message>
        <source>There is no such machine in this database.</source>
        <extracomment>So many machines are listed when a name is unknown.</extracomment>
        <translation>Diese Maschine gibt es in dieser Datenbank nicht.</translation>
    </message>
    <message>
        <source>List the machines to see what there is.</source>
        <translation>Lassen Sie die Maschinen auflisten, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
        <source>The roll-ups of this database were not made by the workbench, so it cannot judge them.</source>
        <extracomment>Widest period of one statement, which bounds its memory. Differences that a report shows with their numbers; all are counted and repaired. Sums of floating-point numbers depend on their order; relative. The parts of a statement, all of them names of our own catalog, and its values.</extracomment>
        <translation>Die Verdichtungen dieser Datenbank wurden nicht von der Workbench angelegt, daher kann sie sie nicht beurteilen.</translation>
    </message>
    <message>
        <source>Compare them with the tools that made them.</source>
        <translation>Vergleichen Sie sie mit den Werkzeugen, die sie angelegt haben.</translation>
    </message>
    <message>
        <source>Nothing was repaired.</source>
        <translation>Es wurde nichts repariert.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Readings before {kept} are not kept any more.</source>
        <translation>Messwerte vor {kept} werden nicht mehr behalten.</translation>
    </message>
    <message>
        <source>Their roll-ups have nothing to equal.</source>
        <translation>Ihre Verdichtungen haben nichts, dem sie gleichen könnten.</translation>
    </message>
    <message>
        <source>Comparing {series}, {level}</source>
        <translation>{series}, {level} wird verglichen</translation>
    </message>
    <message>
        <source>Computing again what differs</source>
        <translation>Was abweicht, wird neu berechnet</translation>
    </message>
    <message>
        <source>The user “{user}” may read annotations but not make any.</source>
        <translation>Der Benutzer „{user}“ darf Anmerkungen lesen, aber keine machen.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the database for the right to write to {table}.</source>
        <translation>Bitten Sie den Betreuer der Datenbank um das Recht, in {table} zu schreiben.</translation>
    </message>
    <message>
        <source>To withdraw an annotation, a reason is needed.</source>
        <translation>Um eine Anmerkung zurückzuziehen, ist ein Grund nötig.</translation>
    </message>
    <message>
        <source>Say why it no longer holds.</source>
        <translation>Sagen Sie, warum sie nicht mehr gilt.</translation>
    </message>
    <message>
        <source>There is no annotation {id} that still holds.</source>
        <translation>Es gibt keine Anmerkung {id}, die noch gilt.</translation>
    </message>
    <message>
        <source>List the annotations to see which do.</source>
        <translation>Lassen Sie die Anmerkungen auflisten, um zu sehen, welche gelten.</translation>
    </message>
    <message>
        <source>There is no annotation {id} that was withdrawn.</source>
        <translation>Es gibt keine Anmerkung {id}, die zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>List the annotations to see which were.</source>
        <translation>Lassen Sie die Anmerkungen auflisten, um zu sehen, welche es wurden.</translation>
    </message>
    <message>
        <source>This database has no energy source called “{name}”.</source>
        <extracomment>An energy type of the readings, and what the register of energy sources calls it where the names differ. Two pushes at the same moment count their versions one after the other. The energy that a row names: where the installation has sources, and where it has none. Numbers go in as text, so that a numeric column keeps every digit of them.</extracomment>
        <translation>Diese Datenbank hat keine Energiequelle „{name}“.</translation>
    </message>
    <message>
        <source>Enter it in the register of energy sources.</source>
        <translation>Tragen Sie sie in das Register der Energiequellen ein.</translation>
    </message>
    <message>
        <source>The machine has no version {version} of a baseline.</source>
        <translation>Die Maschine hat keine Version {version} einer Ausgangsbasis.</translation>
    </message>
    <message>
        <source>The machine has no active baseline.</source>
        <translation>Die Maschine hat keine aktive Ausgangsbasis.</translation>
    </message>
    <message>
        <source>List its baselines, or train one.</source>
        <translation>Lassen Sie ihre Ausgangsbasen auflisten, oder trainieren Sie eine.</translation>
    </message>
    <message>
        <source>To withdraw a correction, a reason is needed.</source>
        <translation>Um eine Korrektur zurückzuziehen, ist ein Grund nötig.</translation>
    </message>
    <message>
        <source>Say why it was wrong.</source>
        <translation>Sagen Sie, warum sie falsch war.</translation>
    </message>
    <message>
        <source>There is no correction {number} that still holds.</source>
        <translation>Es gibt keine Korrektur {number}, die noch gilt.</translation>
    </message>
    <message>
        <source>List the corrections to see which do.</source>
        <translation>Lassen Sie die Korrekturen auflisten, um zu sehen, welche gelten.</translation>
    </message>
    <message>
        <source>{share} of the energy has no tariff in force; 0.20 (06 to 22 o&apos;clock) and 0.10 per kWh were assumed.</source>
        <extracomment>UTC buckets of every level start from here. A plant&apos;s own function is given this long to say what it would have said, ms. Output column of the function → field of :class:`Kpis`, for the numbers.</extracomment>
        <translation>Für {share} der Energie gilt kein Tarif; 0,20 (6 bis 22 Uhr) und 0,10 je kWh wurden angenommen.</translation>
    </message>
    <message>
        <source>{share} of the energy has no emission factor in force; 0.45 kg CO₂/kWh was assumed.</source>
        <translation>Für {share} der Energie gilt kein Emissionsfaktor; 0,45 kg CO₂/kWh wurden angenommen.</translation>
    </message>
    <message>
        <source>energy</source>
        <extracomment>What the SQL of the KPIs reads of each table, with its type; a table or column that is not there is unknown. What a plant&apos;s own function said, next to what the workbench says.</extracomment>
        <translation>Energie</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>This database has no KPI functions; the workbench computed the KPIs by its own.</source>
        <translation>Diese Datenbank hat keine KPI-Funktionen; die Workbench hat die Kennzahlen selbst berechnet.</translation>
    </message>
    <message>
        <source>is not the workbench&apos;s</source>
        <translation>nicht die der Workbench ist</translation>
    </message>
    <message>
        <source>Computed by the workbench, because the plant&apos;s own function {does}.</source>
        <translation>Von der Workbench berechnet, weil die eigene Funktion des Werks {does}.</translation>
    </message>
    <message>
        <source>{what} {theirs} instead of {ours}</source>
        <translation>{what} {theirs} statt {ours}</translation>
    </message>
    <message>
        <source>It would have said: {would}.</source>
        <translation>Sie hätte gesagt: {would}.</translation>
    </message>
    <message>
        <source>There is no machine “{words}”.</source>
        <translation>Es gibt keine Maschine „{words}“.</translation>
    </message>
    <message>
        <source>{count} machines are called “{words}”.</source>
        <translation>{count} Maschinen heißen „{words}“.</translation>
    </message>
    <message>
        <source>Say which one: {places}.</source>
        <translation>Sagen Sie, welche: {places}.</translation>
    </message>
    <message>
        <source>There are: {names} and {more} more.</source>
        <translation>Es gibt: {names} und {more} weitere.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Compression of old readings</source>
        <translation>Komprimieren alter Messwerte</translation>
    </message>
    <message>
        <source>Removal of old readings</source>
        <translation>Löschen alter Messwerte</translation>
    </message>
    <message>
        <source>Sorting of old readings</source>
        <translation>Sortieren alter Messwerte</translation>
    </message>
    <message>
        <source>{count} policies of the server</source>
        <translation>{count} Regeln des Servers</translation>
    </message>
    <message>
        <source>{failed} of {count} policies failed at their last run</source>
        <translation>{failed} von {count} Regeln sind beim letzten Lauf gescheitert</translation>
    </message>
    <message>
        <source>Up to date with every reading that is stored</source>
        <translation>Aktuell mit jedem gespeicherten Messwert</translation>
    </message>
    <message>
        <source>Kept by the plant&apos;s own programs; the workbench does not see them run</source>
        <translation>Von den eigenen Programmen des Werks geführt; die Workbench sieht sie nicht laufen</translation>
    </message>
    <message>
        <source>This database has none: everything is computed from the readings</source>
        <translation>Diese Datenbank hat keine: Alles wird aus den Messwerten berechnet</translation>
    </message>
    <message>
        <source>Live readings by MQTT</source>
        <translation>Laufende Messwerte per MQTT</translation>
    </message>
    <message>
        <source>The newest reading of {count} machines</source>
        <translation>Der neueste Messwert von {count} Maschinen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>What a value is in the database, where its kind does not say. Kept inside ``metadata``, where KPI functions look it up. What a register&apos;s rows are chosen from.</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This database has no register “{name}”.</source>
        <translation>Diese Datenbank hat kein Register „{name}“.</translation>
    </message>
    <message>
        <source>The user “{user}” may read this register but not change it.</source>
        <translation>Der Benutzer „{user}“ darf dieses Register lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Rows of this register are not removed; set them inactive.</source>
        <translation>Zeilen dieses Registers werden nicht entfernt; setzen Sie sie inaktiv.</translation>
    </message>
    <message>
        <source>A row of “{register}” was changed or removed by somebody else meanwhile.</source>
        <translation>Eine Zeile von „{register}“ wurde inzwischen von jemand anderem geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Read the register again and look what is there now.</source>
        <translation>Es wurde nichts geändert. Lesen Sie das Register neu und sehen Sie, was jetzt darin steht.</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>0 is Sunday, as in the tariffs of existing installations.</extracomment>
        <translation>So</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>Monday first, as weeks begin.</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>{field} must not be empty.</source>
        <extracomment>A text may be so long. Control signs, halves of pairs, and marks that change the direction of writing (Unicode categories).</extracomment>
        <translation>{field} darf nicht leer sein.</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>von {least} bis {most}</translation>
    </message>
    <message>
        <source>{field}: {value} is not possible, it must be {bounds}.</source>
        <translation>{field}: {value} ist nicht möglich, es muss {bounds} sein.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>{field}: “{words}” is no list of days.</source>
        <translation>{field}: „{words}“ ist keine Liste von Tagen.</translation>
    </message>
    <message>
        <source>Write for example {example}.</source>
        <translation>Schreiben Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>{field}: “{words}” can be read as two numbers.</source>
        <translation>{field}: „{words}“ kann zwei Zahlen bedeuten.</translation>
    </message>
    <message>
        <source>Write {one} or {other}.</source>
        <translation>Schreiben Sie {one} oder {other}.</translation>
    </message>
    <message>
        <source>{field}: “{words}” is no number.</source>
        <translation>{field}: „{words}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{field}: “{words}” is no whole number.</source>
        <translation>{field}: „{words}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{field}: “{words}” is no day.</source>
        <translation>{field}: „{words}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Schreiben Sie ihn als 31.1.2026 oder 2026-01-31.</translation>
    </message>
    <message>
        <source>{field}: “{words}” is neither yes nor no.</source>
        <translation>{field}: „{words}“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>{field}: there is no “{words}”.</source>
        <translation>{field}: „{words}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>{field}: at most {count} characters can be kept.</source>
        <translation>{field}: Höchstens {count} Zeichen können aufbewahrt werden.</translation>
    </message>
    <message>
        <source>{field}: a sign is hidden in it (U+{code}).</source>
        <translation>{field}: Darin ist ein Zeichen versteckt (U+{code}).</translation>
    </message>
    <message>
        <source>Write it anew by hand.</source>
        <translation>Schreiben Sie es von Hand neu.</translation>
    </message>
    <message>
        <source>A tariff by time of use needs the hours from which and until which it applies.</source>
        <translation>Ein Tarif nach Stunden braucht die Stunden, ab denen und bis zu denen er gilt.</translation>
    </message>
    <message>
        <source>The hours from and to are the same: leave both empty for a tariff of all hours.</source>
        <translation>Die Stunden von und bis sind gleich: Lassen Sie beide leer für einen Tarif zu allen Stunden.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency code; write for example EUR.</source>
        <translation>„{currency}“ ist kein Währungscode; schreiben Sie zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>the price is negative, {price} per kWh</source>
        <translation>der Preis ist negativ, {price} je kWh</translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation>Es würde enden ({last}), bevor es beginnt ({first}).</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone; write for example Europe/Berlin.</source>
        <translation>„{zone}“ ist keine Zeitzone; schreiben Sie zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive rows are kept but not used.</source>
        <translation>Inaktive Zeilen bleiben erhalten, werden aber nicht verwendet.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>First day, site time.</source>
        <translation>Erster Tag, Zeit des Standorts.</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last day; empty while it is in force.</source>
        <translation>Letzter Tag; leer, solange es gilt.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>IANA name, e.g. Europe/Berlin: days, tariffs and all times on the screen follow it.</source>
        <translation>IANA-Name, z. B. Europe/Berlin: Tage, Tarife und alle Zeiten auf dem Bildschirm richten sich danach.</translation>
    </message>
    <message>
        <source>Carbon region</source>
        <translation>CO₂-Region</translation>
    </message>
    <message>
        <source>Region of the emission factor that counts for the site; empty: the factor of “default”.</source>
        <translation>Region des Emissionsfaktors, der für den Standort gilt; leer: der Faktor von „default“.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Machines</source>
        <extracomment>The whole period as it was read last; it is drawn around what is read closely.</extracomment>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Time between two readings.</source>
        <translation>Zeit zwischen zwei Messwerten.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>MQTT topic</source>
        <translation>MQTT-Topic</translation>
    </message>
    <message>
        <source>Live readings come in below this topic.</source>
        <translation>Laufende Messwerte kommen unter diesem Topic herein.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Rate per kWh</source>
        <translation>Preis je kWh</translation>
    </message>
    <message>
        <source>Price of a kWh.</source>
        <translation>Preis einer kWh.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>ISO 4217 code, e.g. EUR.</source>
        <translation>Code nach ISO 4217, z. B. EUR.</translation>
    </message>
    <message>
        <source>By hours</source>
        <translation>Nach Stunden</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Ab Stunde</translation>
    </message>
    <message>
        <source>Site time.</source>
        <translation>Zeit des Standorts.</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>Bis Stunde</translation>
    </message>
    <message>
        <source>Site time, not included; 21 to 9 wraps past midnight.</source>
        <translation>Zeit des Standorts, nicht eingeschlossen; 21 bis 9 reicht über Mitternacht.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Empty: every day.</source>
        <translation>Leer: jeden Tag.</translation>
    </message>
    <message>
        <source>Demand charge per kW</source>
        <translation>Leistungspreis je kW</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Emissionsfaktoren</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>“default” counts for sites without a region.</source>
        <translation>„default“ gilt für Standorte ohne Region.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the factor is published: an auditor asks.</source>
        <translation>Wo der Faktor veröffentlicht ist: Ein Auditor fragt danach.</translation>
    </message>
    <message>
        <source>Other energies</source>
        <translation>Andere Energien</translation>
    </message>
    <message>
        <source>As readings call it, e.g. natural_gas.</source>
        <translation>Wie die Messwerte sie nennen, z. B. natural_gas.</translation>
    </message>
    <message>
        <source>kWh, MWh, GJ; of natural gas m³ too.</source>
        <translation>kWh, MWh, GJ; bei Erdgas auch m³.</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>In the currency of the site&apos;s tariffs; unknown where it has none.</source>
        <translation>In der Währung der Tarife des Standorts; unbekannt, wo er keine hat.</translation>
    </message>
    <message>
        <source>Carbon per unit</source>
        <translation>CO₂ je Einheit</translation>
    </message>
    <message>
        <source>Energy review</source>
        <translation>Energetische Bewertung</translation>
    </message>
    <message>
        <source>Energy review and data quality, {window}</source>
        <translation>Energetische Bewertung und Datenqualität, {window}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Pages are drawn anew this long after the pane got another width, ms … … where they would be drawn larger than they are by this factor. Height of a machine that can be ticked, px. A report with the pictures of its pages, and how finely they are drawn.</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>Height of a page over its width: A4. Pages are shown no wider than this, px. So many decoded pages are kept: those in view and their neighbours.</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Dokumentenlenkung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Approved by, on</source>
        <translation>Freigegeben von, am</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Change from the last issue</source>
        <translation>Änderung seit der letzten Ausgabe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Data hash, SHA-256</source>
        <translation>Datenhash, SHA-256</translation>
    </message>
    <message>
        <source>Serious</source>
        <extracomment>Cumulative share of the energy up to which a use counts as significant (Pareto). Months are compared with those a year earlier when both have readings on at least this share of their days.</extracomment>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Energy baselines</source>
        <translation>Energetische Ausgangsbasen</translation>
    </message>
    <message>
        <source>No baseline is stored for the machines of this report.</source>
        <translation>Für die Maschinen dieses Berichts ist keine Ausgangsbasis gespeichert.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Without an active baseline: {names}.</source>
        <translation>Ohne aktive Ausgangsbasis: {names}.</translation>
    </message>
    <message>
        <source>The period against the baselines</source>
        <translation>Der Zeitraum gegen die Ausgangsbasen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>Stored by, on</source>
        <translation>Gespeichert von, am</translation>
    </message>
    <message>
        <source>Reason, approved by</source>
        <translation>Grund, freigegeben von</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Energy baselines on record, all versions</source>
        <translation>Energetische Ausgangsbasen, alle Versionen</translation>
    </message>
    <message>
        <source>No baseline is active, so nothing is compared.</source>
        <translation>Keine Ausgangsbasis ist aktiv, daher wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Used [kWh]</source>
        <translation>Verbraucht [kWh]</translation>
    </message>
    <message>
        <source>Expected [kWh]</source>
        <translation>Erwartet [kWh]</translation>
    </message>
    <message>
        <source>Difference [kWh]</source>
        <translation>Differenz [kWh]</translation>
    </message>
    <message>
        <source>Difference [%]</source>
        <translation>Differenz [%]</translation>
    </message>
    <message>
        <source>Intervals compared</source>
        <translation>Verglichene Intervalle</translation>
    </message>
    <message>
        <source>Use against the baselines, {window}</source>
        <translation>Verbrauch gegen die Ausgangsbasen, {window}</translation>
    </message>
    <message>
        <source>Used and expected are sums over the intervals in which the machine was available and energy and every variable are known; the expected energy is the baseline under the conditions of the period (forecast method). Difference is used less expected: minus is a saving. SEnPI is used over expected: below 1 is an improvement. ± is the uncertainty of the difference at {confidence} confidence, from the covariance of the coefficients and the autocorrelation of the residuals; a difference is coloured only where it is larger.</source>
        <translation>Verbraucht und erwartet sind Summen über die Intervalle, in denen die Maschine verfügbar war und Energie und alle Variablen bekannt sind; die erwartete Energie ist die Ausgangsbasis unter den Bedingungen des Zeitraums (Vorwärtsmethode). Die Differenz ist verbraucht minus erwartet: Minus ist eine Einsparung. SEnPI ist verbraucht durch erwartet: unter 1 ist eine Verbesserung. ± ist die Unsicherheit der Differenz bei {confidence} Vertrauen, aus der Kovarianz der Koeffizienten und der Autokorrelation der Residuen; eine Differenz ist nur farbig, wo sie größer ist.</translation>
    </message>
    <message>
        <source>The uncertainty is larger than the difference, so that neither a saving nor a deterioration is shown: {names}.</source>
        <translation>Die Unsicherheit ist größer als die Differenz; weder Einsparung noch Verschlechterung ist gezeigt: {names}.</translation>
    </message>
    <message>
        <source>The period overlaps with the days that these baselines were trained on, where the difference says little: {names}.</source>
        <translation>Der Zeitraum überschneidet sich mit den Tagen, mit denen diese Ausgangsbasen trainiert wurden; dort sagt die Differenz wenig: {names}.</translation>
    </message>
    <message>
        <source>Model sheets</source>
        <translation>Modellblätter</translation>
    </message>
    <message>
        <source>{machine}, version {version}</source>
        <translation>{machine}, Version {version}</translation>
    </message>
    <message>
        <source>This baseline was written by another program, without what is needed to prove it. Train a new version.</source>
        <translation>Diese Ausgangsbasis wurde von einem anderen Programm geschrieben, ohne das, was zu ihrem Nachweis nötig ist. Trainieren Sie eine neue Version.</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Was festgehalten ist</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>Die energetische Ausgangsbasis (EnB)</translation>
    </message>
    <message>
        <source>Machine, energy</source>
        <translation>Maschine, Energie</translation>
    </message>
    <message>
        <source>Interval of a sample</source>
        <translation>Intervall eines Datenpunkts</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Reason and approver</source>
        <translation>Grund und Freigabe</translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation>Im Training ausgelassen</translation>
    </message>
    <message>
        <source>Training data, SHA-256</source>
        <translation>Trainingsdaten, SHA-256</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Unit of b</source>
        <translation>Einheit von b</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Range in training</source>
        <translation>Bereich im Training</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Coefficients; p of a variable at most {p}, VIF at most {vif}</source>
        <translation>Koeffizienten; p einer Variablen höchstens {p}, VIF höchstens {vif}</translation>
    </message>
    <message>
        <source>{label} (against {reference})</source>
        <translation>{label} (gegen {reference})</translation>
    </message>
    <message>
        <source>Samples n, coefficients p</source>
        <translation>Datenpunkte n, Koeffizienten p</translation>
    </message>
    <message>
        <source>at least {count} samples</source>
        <translation>mindestens {count} Datenpunkte</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>mindestens {limit}</translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation>Korrigiertes R²</translation>
    </message>
    <message>
        <source>F, p of the model</source>
        <translation>F, p des Modells</translation>
    </message>
    <message>
        <source>p at most {limit}</source>
        <translation>p höchstens {limit}</translation>
    </message>
    <message>
        <source>NMBE, actual less model</source>
        <translation>NMBE, Ist minus Modell</translation>
    </message>
    <message>
        <source>0 by construction on training data</source>
        <translation>0 nach Bauart, mit den Trainingsdaten</translation>
    </message>
    <message>
        <source>Standard error of the regression</source>
        <translation>Standardfehler der Regression</translation>
    </message>
    <message>
        <source>Root mean square, mean absolute error</source>
        <translation>Wurzel des mittleren Fehlerquadrats, mittlerer Absolutfehler</translation>
    </message>
    <message>
        <source>Mean of the energy</source>
        <translation>Mittel der Energie</translation>
    </message>
    <message>
        <source>Durbin–Watson</source>
        <translation>Durbin–Watson</translation>
    </message>
    <message>
        <source>usual {low} to {high}</source>
        <translation>üblich {low} bis {high}</translation>
    </message>
    <message>
        <source>Lag-1 correlation ρ of the residuals</source>
        <translation>Korrelation ρ der Residuen zum Nachbarn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Gütemaß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How well it fits</source>
        <translation>Wie gut es passt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>{count} ({share}): {reason}</source>
        <translation>{count} ({share}): {reason}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>no sample of the period</source>
        <translation>kein Datenpunkt des Zeitraums</translation>
    </message>
    <message>
        <source>Energy against {variable}; a cell is darker the more samples lie in it</source>
        <translation>Energie über {variable}; ein Feld ist umso dunkler, je mehr Datenpunkte darin liegen</translation>
    </message>
    <message>
        <source>Cloud of {count} samples around the line of the model.</source>
        <translation>Wolke von {count} Datenpunkten um die Gerade des Modells.</translation>
    </message>
    <message>
        <source>Energy [{unit}]</source>
        <translation>Energie [{unit}]</translation>
    </message>
    <message>
        <source>Measured against modelled energy; a cell is darker the more samples lie in it</source>
        <translation>Gemessene über modellierter Energie; ein Feld ist umso dunkler, je mehr Datenpunkte darin liegen</translation>
    </message>
    <message>
        <source>Cloud of {count} samples around the line of equality.</source>
        <translation>Wolke von {count} Datenpunkten um die Gerade der Gleichheit.</translation>
    </message>
    <message>
        <source>Modelled [{unit}]</source>
        <translation>Modelliert [{unit}]</translation>
    </message>
    <message>
        <source>Measured [{unit}]</source>
        <translation>Gemessen [{unit}]</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Residuals over time, measured less modelled</source>
        <translation>Residuen über der Zeit, gemessen minus modelliert</translation>
    </message>
    <message>
        <source>Mean and range of the residuals of {days} days around 0.</source>
        <translation>Mittel und Spanne der Residuen von {days} Tagen um 0.</translation>
    </message>
    <message>
        <source>Residual [{unit}]</source>
        <translation>Residuum [{unit}]</translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation>Mittel des Tages</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Boundary and method</source>
        <extracomment>Region whose factor counts for sites that name none.</extracomment>
        <translation>Bilanzgrenze und Methode</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>In the database and not in this report: {names}.</source>
        <translation>In der Datenbank und nicht in diesem Bericht: {names}.</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>Wie die Zahlen entstehen</translation>
    </message>
    <message>
        <source>Tariffs of electricity</source>
        <translation>Stromtarife</translation>
    </message>
    <message>
        <source>Emission factors of electricity</source>
        <translation>Emissionsfaktoren des Stroms</translation>
    </message>
    <message>
        <source>Energies</source>
        <translation>Energien</translation>
    </message>
    <message>
        <source>Rated power [kW]</source>
        <translation>Nennleistung [kW]</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Erster Messwert</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>Meters inside the boundary</source>
        <translation>Zähler innerhalb der Bilanzgrenze</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Final energy in kWh as metered. Energies of different kind are added where a total is given.</source>
        <translation>Endenergie in kWh, wie gezählt. Energien verschiedener Art sind addiert, wo eine Summe steht.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Whole days in the time of each site, first and last day included.</source>
        <translation>Ganze Tage in der Zeit jedes Standorts, erster und letzter Tag eingeschlossen.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Every number respects the corrections on record; measured readings never change.</source>
        <translation>Jede Zahl berücksichtigt die festgehaltenen Korrekturen; Messwerte ändern sich nie.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Energy of each hour times the tariff in force; demand charges are not included.</source>
        <translation>Energie jeder Stunde mal geltendem Tarif; Leistungspreise sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Energy of each day times the emission factor in force for the region of the site.</source>
        <translation>Energie jedes Tages mal geltendem Emissionsfaktor der Region des Standorts.</translation>
    </message>
    <message>
        <source>Significant energy use</source>
        <translation>Wesentlicher Energieeinsatz</translation>
    </message>
    <message>
        <source>The largest uses that together reach {share} of the energy.</source>
        <translation>Die größten Einsätze, die zusammen {share} der Energie erreichen.</translation>
    </message>
    <message>
        <source>Interval between reviews</source>
        <translation>Abstand der Bewertungen</translation>
    </message>
    <message>
        <source>Static factors watched</source>
        <translation>Beobachtete statische Faktoren</translation>
    </message>
    <message>
        <source>Accuracy and calibration of meters</source>
        <translation>Genauigkeit und Kalibrierung der Zähler</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Tariffs on record</source>
        <translation>Festgehaltene Tarife</translation>
    </message>
    <message>
        <source>{site}: not provided. Where no tariff is in force the KPI functions assume 0.20 (06 to 22 o&apos;clock) and 0.10 per kWh, without a currency; what rests on that is said beside the number.</source>
        <translation>{site}: nicht angegeben. Wo kein Tarif gilt, nehmen die KPI-Funktionen 0,20 (6 bis 22 Uhr) und 0,10 je kWh ohne Währung an; was darauf beruht, steht bei der Zahl.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>ab {start}</translation>
    </message>
    <message>
        <source>Factor [kg CO₂/kWh]</source>
        <translation>Faktor [kg CO₂/kWh]</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Emission factors on record</source>
        <translation>Festgehaltene Emissionsfaktoren</translation>
    </message>
    <message>
        <source>{site}: not provided. Where no factor is in force the KPI functions assume 0.45 kg CO₂/kWh; what rests on that is said beside the number.</source>
        <translation>{site}: nicht angegeben. Wo kein Faktor gilt, nehmen die KPI-Funktionen 0,45 kg CO₂/kWh an; was darauf beruht, steht bei der Zahl.</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>Emissionsfaktor</translation>
    </message>
    <message>
        <source>days without a factor of the region</source>
        <translation>Tage ohne Faktor der Region</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>Energieverbrauch</translation>
    </message>
    <message>
        <source>No machine of this report has energy readings from {window}.</source>
        <translation>Keine Maschine dieses Berichts hat Energiewerte vom {window}.</translation>
    </message>
    <message>
        <source>Days read are site days with at least one reading, over all meters. A month is compared with the same days a year earlier for the meters that were read on at least {share} of the days of both; the change is of those meters, and not normalised for production or weather.</source>
        <translation>Abgelesene Tage sind Tage des Standorts mit mindestens einem Messwert, über alle Zähler. Ein Monat wird mit denselben Tagen des Vorjahres verglichen, für die Zähler, die in beiden an mindestens {share} der Tage abgelesen wurden; die Änderung gilt für diese Zähler und ist nicht auf Produktion oder Wetter normiert.</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Nach Maschine</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr davor</translation>
    </message>
    <message>
        <source>Energy [{unit} per month]</source>
        <translation>Energie [{unit} je Monat]</translation>
    </message>
    <message>
        <source>Energy by month and kind, final energy</source>
        <translation>Energie nach Monat und Art, Endenergie</translation>
    </message>
    <message>
        <source>Bars of the energy of {count} months; the highest is {month} with {energy}.</source>
        <translation>Balken der Energie von {count} Monaten; der höchste ist {month} mit {energy}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Cost [{currency}]</source>
        <translation>Kosten [{currency}]</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>keine Währung</translation>
    </message>
    <message>
        <source>Carbon [kg CO₂]</source>
        <translation>CO₂ [kg]</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Abgelesene Tage</translation>
    </message>
    <message>
        <source>Year before [%]</source>
        <translation>Vorjahr [%]</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Energy, cost and carbon by month</source>
        <translation>Energie, Kosten und CO₂ nach Monat</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Kosten des Stroms</translation>
    </message>
    <message>
        <source>Carbon of electricity [kg CO₂]</source>
        <translation>CO₂ des Stroms [kg]</translation>
    </message>
    <message>
        <source>Energy, cost and carbon by machine, {window}</source>
        <translation>Energie, Kosten und CO₂ nach Maschine, {window}</translation>
    </message>
    <message>
        <source>Significant energy uses</source>
        <translation>Wesentliche Energieeinsätze</translation>
    </message>
    <message>
        <source>There is no energy in the period to rank.</source>
        <translation>Im Zeitraum gibt es keine Energie zu reihen.</translation>
    </message>
    <message>
        <source>Criterion: the largest uses that together reach {limit} of the final energy of the period. Potential for improvement, the second criterion of a review: not provided.</source>
        <translation>Kriterium: die größten Einsätze, die zusammen {limit} der Endenergie des Zeitraums erreichen. Verbesserungspotenzial, das zweite Kriterium einer Bewertung: nicht angegeben.</translation>
    </message>
    <message>
        <source>Pareto of the energy uses; the dashed line is the criterion, {limit}</source>
        <translation>Pareto der Energieeinsätze; die gestrichelte Linie ist das Kriterium, {limit}</translation>
    </message>
    <message>
        <source>Bars from the largest use, {name} with {energy}, to the smallest.</source>
        <translation>Balken vom größten Einsatz, {name} mit {energy}, zum kleinsten.</translation>
    </message>
    <message>
        <source>Share of the energy</source>
        <translation>Anteil an der Energie</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>Anteil [%]</translation>
    </message>
    <message>
        <source>Cumulative [%]</source>
        <translation>Kumuliert [%]</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Energy uses by size, {window}</source>
        <translation>Energieeinsätze nach Größe, {window}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The data hash is the SHA-256 of everything this report says about the machines, their tariffs and emission factors, before any rounding: a report of the same data over the same days has the same hash.</source>
        <translation>Der Datenhash ist der SHA-256 von allem, was dieser Bericht über die Maschinen, ihre Tarife und Emissionsfaktoren sagt, vor jeder Rundung: Ein Bericht derselben Daten über dieselben Tage hat denselben Hash.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Data by machine</source>
        <translation>Daten nach Maschine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Excluded intervals</source>
        <translation>Ausgeschlossene Intervalle</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notizen und Ereignisse</translation>
    </message>
    <message>
        <source>Log of corrections</source>
        <translation>Verzeichnis der Korrekturen</translation>
    </message>
    <message>
        <source>Formula sheet</source>
        <translation>Formelblatt</translation>
    </message>
    <message>
        <source>Period, site time</source>
        <translation>Zeitraum, Zeit des Standorts</translation>
    </message>
    <message>
        <source>Hash of the data</source>
        <translation>Hash der Daten</translation>
    </message>
    <message>
        <source>Rows read, and the first 16 figures of the SHA-256 of what was made of them</source>
        <translation>Gelesene Zeilen und die ersten 16 Stellen des SHA-256 dessen, was daraus wurde</translation>
    </message>
    <message>
        <source>Model id</source>
        <translation>Kennung des Modells</translation>
    </message>
    <message>
        <source>Active models</source>
        <translation>Aktive Modelle</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Intervals excluded from the training of active models</source>
        <translation>Vom Training aktiver Modelle ausgeschlossene Intervalle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>The colour of a state; states are words too, so that no one needs the colour.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Von, am</translation>
    </message>
    <message>
        <source>whole plant</source>
        <translation>ganzes Werk</translation>
    </message>
    <message>
        <source>What people noted about the period</source>
        <translation>Was über den Zeitraum angemerkt wurde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Readings are</source>
        <translation>Messwerte werden</translation>
    </message>
    <message>
        <source>Corrections of these machines, also those withdrawn or outside the period</source>
        <translation>Korrekturen dieser Maschinen, auch zurückgezogene und solche außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Es wurde nichts korrigiert.</translation>
    </message>
    <message>
        <source>withdrawn {when} by {by}: {reason}</source>
        <translation>zurückgezogen {when} von {by}: {reason}</translation>
    </message>
    <message>
        <source>Symbols: y energy per interval, ŷ model, e = y − ŷ, n samples, p coefficients with the intercept, ȳ mean</source>
        <translation>Zeichen: y Energie je Intervall, ŷ Modell, e = y − ŷ, n Datenpunkte, p Koeffizienten mit dem Achsenabschnitt, ȳ Mittel</translation>
    </message>
    <message>
        <source>ordinary least squares</source>
        <translation>gewöhnliche kleinste Quadrate</translation>
    </message>
    <message>
        <source>Standard error of a coefficient</source>
        <translation>Standardfehler eines Koeffizienten</translation>
    </message>
    <message>
        <source>actual less model</source>
        <translation>Ist minus Modell</translation>
    </message>
    <message>
        <source>R²ⱼ of the regression of xⱼ on the other variables</source>
        <translation>R²ⱼ der Regression von xⱼ auf die anderen Variablen</translation>
    </message>
    <message>
        <source>over neighbouring intervals</source>
        <translation>über benachbarte Intervalle</translation>
    </message>
    <message>
        <source>Lag-1 correlation</source>
        <translation>Korrelation zum Nachbarn</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>used − expected; in per cent of the expected; minus is a saving</source>
        <translation>verbraucht − erwartet; in Prozent des Erwarteten; Minus ist eine Einsparung</translation>
    </message>
    <message>
        <source>Uncertainty of the difference</source>
        <translation>Unsicherheit der Differenz</translation>
    </message>
    <message>
        <source>x sums of the variables over the compared intervals, V covariance of b, ρ at least 0</source>
        <translation>x Summen der Variablen über die verglichenen Intervalle, V Kovarianz von b, ρ mindestens 0</translation>
    </message>
    <message>
        <source>used / expected</source>
        <translation>verbraucht / erwartet</translation>
    </message>
    <message>
        <source>Σ energy of an hour × rate in force at that hour</source>
        <translation>Σ Energie einer Stunde × in dieser Stunde geltender Preis</translation>
    </message>
    <message>
        <source>Σ energy of a day × emission factor in force on that day</source>
        <translation>Σ Energie eines Tages × an diesem Tag geltender Emissionsfaktor</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>average power / peak demand of 15 minutes</source>
        <translation>mittlere Leistung / Spitzenlast über 15 Minuten</translation>
    </message>
    <message>
        <source>Key performance indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Of the electricity of each machine, {window}.</source>
        <translation>Des Stroms jeder Maschine, {window}.</translation>
    </message>
    <message>
        <source>Energy [kWh]</source>
        <translation>Energie [kWh]</translation>
    </message>
    <message>
        <source>Average power [kW]</source>
        <translation>Mittlere Leistung [kW]</translation>
    </message>
    <message>
        <source>Peak demand [kW]</source>
        <translation>Spitzenlast [kW]</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>Spitze am</translation>
    </message>
    <message>
        <source>Load factor [%]</source>
        <translation>Lastfaktor [%]</translation>
    </message>
    <message>
        <source>Energy and demand</source>
        <translation>Energie und Leistung</translation>
    </message>
    <message>
        <source>Production [units]</source>
        <translation>Produktion [Einheiten]</translation>
    </message>
    <message>
        <source>SEC [kWh/unit]</source>
        <translation>SEC [kWh/Einheit]</translation>
    </message>
    <message>
        <source>Average rate per kWh</source>
        <translation>Mittlerer Preis je kWh</translation>
    </message>
    <message>
        <source>Emission factor [kg CO₂/kWh]</source>
        <translation>Emissionsfaktor [kg CO₂/kWh]</translation>
    </message>
    <message>
        <source>Carbon [kg CO₂/unit]</source>
        <translation>CO₂ [kg/Einheit]</translation>
    </message>
    <message>
        <source>Specific energy, cost and carbon</source>
        <translation>Spezifische Energie, Kosten und CO₂</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>Was sie bedeuten</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Spitzenlast</translation>
    </message>
    <message>
        <source>The highest mean power of a whole quarter of an hour inside the period.</source>
        <translation>Die höchste mittlere Leistung einer ganzen Viertelstunde im Zeitraum.</translation>
    </message>
    <message>
        <source>Average power over peak demand.</source>
        <translation>Mittlere Leistung durch Spitzenlast.</translation>
    </message>
    <message>
        <source>Specific energy (SEC)</source>
        <translation>Spezifische Energie (SEC)</translation>
    </message>
    <message>
        <source>Energy over production. Where a part of the energy does not depend on production it falls with volume alone; the baseline of the machine is the better measure then.</source>
        <translation>Energie durch Produktion. Wo ein Teil der Energie nicht von der Produktion abhängt, fällt sie schon mit der Menge; dann ist die Ausgangsbasis der Maschine das bessere Maß.</translation>
    </message>
    <message>
        <source>Review interval and owner</source>
        <translation>Abstand der Prüfung und Verantwortlicher</translation>
    </message>
    <message>
        <source>Data collection plan and data quality</source>
        <extracomment>So many findings of a machine stand in its table; the rest is counted in a line.</extracomment>
        <translation>Plan der Datenerhebung und Datenqualität</translation>
    </message>
    <message>
        <source>Readings were looked at as they were measured, without corrections. Coverage is the share of the period that readings cover; a day is valid with at least {day} of its readings, and a baseline needs {days} of its days.</source>
        <translation>Die Messwerte wurden betrachtet, wie sie gemessen wurden, ohne Korrekturen. Abdeckung ist der Anteil des Zeitraums, den Messwerte abdecken; ein Tag gilt mit mindestens {day} seiner Messwerte, und eine Ausgangsbasis braucht {days} ihrer Tage.</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Wonach gesucht wurde</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>Each has a button of its own. A period chosen elsewhere that is so many times shorter than what is shown would be a line in it: it is shown itself. A pinned moment is seen with so much on either side. A view is read anew when the user has left it alone for so long, ms.</extracomment>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Energy coverage [%]</source>
        <translation>Abdeckung Energie [%]</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Corrected readings [%]</source>
        <translation>Korrigierte Messwerte [%]</translation>
    </message>
    <message>
        <source>Estimated readings [%]</source>
        <translation>Geschätzte Messwerte [%]</translation>
    </message>
    <message>
        <source>Data quality by machine, {window}</source>
        <translation>Datenqualität nach Maschine, {window}</translation>
    </message>
    <message>
        <source>Energy readings of each day: up to a quarter, half, three quarters and all of a full day; red is none</source>
        <translation>Energiewerte jedes Tages: bis zu einem Viertel, der Hälfte, drei Vierteln und allen eines vollen Tages; Rot ist keiner</translation>
    </message>
    <message>
        <source>A row a meter and a cell a day, over {days} days; on {empty} days a meter has no reading.</source>
        <translation>Eine Zeile je Zähler und ein Feld je Tag, über {days} Tage; an {empty} Tagen hat ein Zähler keinen Messwert.</translation>
    </message>
    <message>
        <source>fewer than {share} of the days are valid</source>
        <translation>weniger als {share} der Tage sind gültig</translation>
    </message>
    <message>
        <source>nothing for more than {steps} usual intervals; a warning from {hours} on</source>
        <translation>nichts für mehr als {steps} übliche Intervalle; eine Warnung ab {hours}</translation>
    </message>
    <message>
        <source>the same time stamp twice, or the same values again before the next are due</source>
        <translation>derselbe Zeitstempel zweimal, oder dieselben Werte noch einmal, bevor die nächsten fällig sind</translation>
    </message>
    <message>
        <source>{one} equal readings of one measure that chance does not explain, or {all} of the whole meter</source>
        <translation>{one} gleiche Werte einer Größe, die der Zufall nicht erklärt, oder {all} des ganzen Zählers</translation>
    </message>
    <message>
        <source>values below or above what is possible, or power above {times} times the rated power</source>
        <translation>Werte unter oder über dem Möglichen, oder Leistung über dem {times}-Fachen der Nennleistung</translation>
    </message>
    <message>
        <source>values that only rise, and where they fall back</source>
        <translation>Werte, die nur steigen, und wo sie zurückfallen</translation>
    </message>
    <message>
        <source>all values multiplied by 1000, 3.6 or the like from one day on</source>
        <translation>alle Werte von einem Tag an mit 1000, 3,6 oder Ähnlichem multipliziert</translation>
    </message>
    <message>
        <source>the energy of a day and its integrated power differ by more than {share}</source>
        <translation>die Energie eines Tages und seine integrierte Leistung weichen um mehr als {share} voneinander ab</translation>
    </message>
    <message>
        <source>units are counted during at least {readings} readings of energy that are 0</source>
        <translation>Stück werden gezählt, während mindestens {readings} Energiewerte 0 sind</translation>
    </message>
    <message>
        <source>more than {seconds} after now</source>
        <translation>mehr als {seconds} nach jetzt</translation>
    </message>
    <message>
        <source>energy and production agree clearly better when one is shifted by up to {hours}</source>
        <translation>Energie und Produktion stimmen deutlich besser überein, wenn eines um bis zu {hours} verschoben wird</translation>
    </message>
    <message>
        <source>more than {reach} interquartile ranges outside the quartiles</source>
        <translation>mehr als {reach} Quartilsabstände außerhalb der Quartile</translation>
    </message>
    <message>
        <source>Rules and their limits</source>
        <translation>Regeln und ihre Grenzen</translation>
    </message>
    <message>
        <source>The database has no readings of this machine.</source>
        <translation>Die Datenbank hat keine Messwerte dieser Maschine.</translation>
    </message>
    <message>
        <source>Nothing was found in {readings} readings.</source>
        <translation>In {readings} Messwerten wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>There is no reading in the period.</source>
        <translation>Im Zeitraum gibt es keinen Messwert.</translation>
    </message>
    <message>
        <source>No correction holds in the period.</source>
        <translation>Im Zeitraum gilt keine Korrektur.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Coverage [%]</source>
        <translation>Abdeckung [%]</translation>
    </message>
    <message>
        <source>Valid days</source>
        <translation>Gültige Tage</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message>
        <source>Corrected [%]</source>
        <translation>Korrigiert [%]</translation>
    </message>
    <message>
        <source>Variables of {machine}, {window}</source>
        <translation>Variablen von {machine}, {window}</translation>
    </message>
    <message>
        <source>own variable</source>
        <translation>eigene Variable</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Effect on a baseline</source>
        <translation>Wirkung auf eine Ausgangsbasis</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Findings in the readings of {machine}</source>
        <translation>Befunde in den Messwerten von {machine}</translation>
    </message>
    <message>
        <source>{hours}, {days}</source>
        <translation>{hours}, {days}</translation>
    </message>
    <message>
        <source>Corrections that hold for {machine}</source>
        <translation>Geltende Korrekturen von {machine}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>So many exceptions stand in the summary.</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>{machines} at {sites}, {window}. Energy is final energy as metered; cost and carbon are those of the electricity.</source>
        <translation>{machines} an {sites}, {window}. Energie ist Endenergie, wie gezählt; Kosten und CO₂ sind die des Stroms.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Standorten</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>For the management review</source>
        <translation>Für die Managementbewertung</translation>
    </message>
    <message>
        <source>Targets and their status: {words}</source>
        <translation>Ziele und ihr Stand: {words}</translation>
    </message>
    <message>
        <source>Action plans and verified savings: {words}</source>
        <translation>Aktionspläne und nachgewiesene Einsparungen: {words}</translation>
    </message>
    <message>
        <source>Decisions requested: {words}</source>
        <translation>Verlangte Entscheidungen: {words}</translation>
    </message>
    <message>
        <source>Energy against the year before</source>
        <translation>Energie gegen das Vorjahr</translation>
    </message>
    <message>
        <source>{now} against {before}, months that can be compared</source>
        <translation>{now} gegen {before}, vergleichbare Monate</translation>
    </message>
    <message>
        <source>no month can be compared</source>
        <translation>kein Monat ist vergleichbar</translation>
    </message>
    <message>
        <source>Carbon of electricity</source>
        <translation>CO₂ des Stroms</translation>
    </message>
    <message>
        <source>{meters}, read on {share} of the days</source>
        <translation>{meters}, abgelesen an {share} der Tage</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>by the tariffs of the sites</source>
        <translation>nach den Tarifen der Standorte</translation>
    </message>
    <message>
        <source>a part at an assumed rate</source>
        <translation>zum Teil mit angenommenem Preis</translation>
    </message>
    <message>
        <source>by the emission factors of the sites</source>
        <translation>nach den Emissionsfaktoren der Standorte</translation>
    </message>
    <message>
        <source>a part by an assumed factor</source>
        <translation>zum Teil mit angenommenem Faktor</translation>
    </message>
    <message>
        <source>Against the baselines</source>
        <translation>Gegen die Ausgangsbasen</translation>
    </message>
    <message>
        <source>no active baseline can be applied to the period</source>
        <translation>keine aktive Ausgangsbasis ist auf den Zeitraum anwendbar</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsbasis</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>Ausgangsbasen</translation>
    </message>
    <message>
        <source>{deviation} ± {uncertainty} ({confidence}) over {count}; minus is a saving</source>
        <translation>{deviation} ± {uncertainty} ({confidence}) über {count}; Minus ist eine Einsparung</translation>
    </message>
    <message>
        <source>{deviation} ± {uncertainty} ({confidence}) over {count}: less than its uncertainty</source>
        <translation>{deviation} ± {uncertainty} ({confidence}) über {count}: weniger als die Unsicherheit</translation>
    </message>
    <message>
        <source>{machine} used {more} ± {uncertainty} more than its baseline expected ({percent}). Owner: {owner}</source>
        <translation>{machine} hat {more} ± {uncertainty} mehr verbraucht, als ihre Ausgangsbasis erwartete ({percent}). Verantwortlich: {owner}</translation>
    </message>
    <message>
        <source>{machine}: {count} in the readings; numbers that rest on them mean nothing until they are corrected</source>
        <translation>{machine}: {count} in den Messwerten; Zahlen, die darauf beruhen, bedeuten nichts, bis sie korrigiert sind</translation>
    </message>
    <message>
        <source>serious fault</source>
        <translation>ernster Fehler</translation>
    </message>
    <message>
        <source>serious faults</source>
        <translation>ernste Fehler</translation>
    </message>
    <message>
        <source>{machine} has no energy readings in the period</source>
        <translation>{machine} hat im Zeitraum keine Energiewerte</translation>
    </message>
    <message>
        <source>No machine clearly used more than its baseline expected, and no serious fault is in the readings.</source>
        <translation>Keine Maschine hat deutlich mehr verbraucht, als ihre Ausgangsbasis erwartete, und in den Messwerten ist kein ernster Fehler.</translation>
    </message>
    <message>
        <source>No serious fault is in the readings. Without a baseline nothing can be said about the use.</source>
        <translation>In den Messwerten ist kein ernster Fehler. Ohne Ausgangsbasis ist über den Verbrauch nichts zu sagen.</translation>
    </message>
    <message>
        <source>This database was made by a newer workbench, so this one only looks at it.</source>
        <translation>Diese Datenbank wurde von einer neueren Workbench angelegt, daher sieht diese sie nur an.</translation>
    </message>
    <message>
        <source>This server is a standby copy; nothing can be written to it.</source>
        <translation>Dieser Server ist eine Standby-Kopie; auf ihm kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The user “{user}” may read this database but not write to it.</source>
        <translation>Der Benutzer „{user}“ darf diese Datenbank lesen, aber nicht in sie schreiben.</translation>
    </message>
    <message>
        <source>This database already holds tables that the workbench did not make.</source>
        <translation>Diese Datenbank enthält schon Tabellen, die nicht von der Workbench sind.</translation>
    </message>
    <message>
        <source>Choose an empty database, or open this one as it is.</source>
        <translation>Wählen Sie eine leere Datenbank, oder öffnen Sie diese, wie sie ist.</translation>
    </message>
    <message>
        <source>Sign in as a user who may change it, or only look.</source>
        <translation>Melden Sie sich als Benutzer an, der sie ändern darf, oder sehen Sie nur.</translation>
    </message>
    <message>
        <source>Later versions of the workbench see here what the database has.</source>
        <translation>Spätere Versionen der Workbench sehen hier, was die Datenbank hat.</translation>
    </message>
    <message>
        <source>What is the plant&apos;s own is written down, so that later versions leave it alone.</source>
        <translation>Was das Eigene des Werks ist, wird festgehalten, damit spätere Versionen es in Ruhe lassen.</translation>
    </message>
    <message>
        <source>These tables and roll-ups stay as they are.</source>
        <translation>Diese Tabellen und Verdichtungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Old definitions of functions are kept here.</source>
        <translation>Alte Definitionen von Funktionen werden hier aufgehoben.</translation>
    </message>
    <message>
        <source>The readings that are there are rolled up once.</source>
        <translation>Die vorhandenen Messwerte werden einmal verdichtet.</translation>
    </message>
    <message>
        <source>{name} is done.</source>
        <translation>{name} ist fertig.</translation>
    </message>
    <message>
        <source>Upgrading the database</source>
        <translation>Die Datenbank wird aufgerüstet</translation>
    </message>
    <message>
        <source>Refreshing the roll-ups</source>
        <translation>Die Verdichtungen werden erneuert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>start of the interval, {zone}</source>
        <translation>Beginn des Intervalls, {zone}</translation>
    </message>
    <message>
        <source>Corrections that hold</source>
        <translation>Geltende Korrekturen</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>no reading: unknown, not 0</source>
        <translation>kein Messwert: unbekannt, nicht 0</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>“{title}” has {rows} rows, and a sheet of a workbook holds {most}.</source>
        <extracomment>Rows of a sheet of XLSX, its head among them (ECMA-376). A text that begins so would be calculated by a spreadsheet (OWASP, CSV injection); full-width forms count too.</extracomment>
        <translation>„{title}“ hat {rows} Zeilen, und ein Blatt einer Arbeitsmappe fasst {most}.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or CSV.</source>
        <translation>Wählen Sie einen kürzeren Zeitraum oder CSV.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The start of a fault needs a time zone.</source>
        <extracomment>Machines with a network that can leak: pressure lost, bar, flow lost, m³/h, and power, as a share of the rated power, of a leak of severity 1.</extracomment>
        <translation>Der Beginn eines Fehlers braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>A fault cannot last {duration_s} s.</source>
        <translation>Ein Fehler kann nicht {duration_s} s dauern.</translation>
    </message>
    <message>
        <source>Give a duration above 0 s.</source>
        <translation>Geben Sie eine Dauer über 0 s an.</translation>
    </message>
    <message>
        <source>The severity of {kind} cannot be {severity}.</source>
        <translation>Die Schwere von {kind} kann nicht {severity} sein.</translation>
    </message>
    <message>
        <source>Give a number above 0 and up to {highest}.</source>
        <translation>Geben Sie eine Zahl über 0 und bis {highest} an.</translation>
    </message>
    <message>
        <source>The demo plant has no machine {machine_id}.</source>
        <translation>Das Demowerk hat keine Maschine {machine_id}.</translation>
    </message>
    <message>
        <source>{machine} has no pressure that could leak.</source>
        <translation>{machine} hat keinen Druck, der entweichen könnte.</translation>
    </message>
    <message>
        <source>Choose a compressor or the pump.</source>
        <translation>Wählen Sie einen Kompressor oder die Pumpe.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>Reading row {line}</source>
        <translation>Zeile {line} wird gelesen</translation>
    </message>
    <message>
        <source>The file has no rows below line {line}.</source>
        <translation>Die Datei hat keine Zeilen unter Zeile {line}.</translation>
    </message>
    <message>
        <source>Check the header row.</source>
        <translation>Prüfen Sie die Kopfzeile.</translation>
    </message>
    <message>
        <source>The file has no column {names}.</source>
        <translation>Die Datei hat keine Spalte {names}.</translation>
    </message>
    <message>
        <source> and no column </source>
        <translation> und keine Spalte </translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Its columns are: {there}. Check the header row and the {how}.</source>
        <translation>Ihre Spalten sind: {there}. Prüfen Sie Kopfzeile und {how}.</translation>
    </message>
    <message>
        <source>The rows are months; only intervals of one length can be stored.</source>
        <extracomment>Mean power above this many times the rated power is most probably a wrong unit.</extracomment>
        <translation>Die Zeilen sind Monate; nur Intervalle gleicher Länge können gespeichert werden.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>Rows that are looked at cell by cell; of those behind them every fiftieth is. Words in a smaller share of the rows are somebody&apos;s remarks, no category of the whole time. From so many on, words that are mostly different from each other are remarks too.</extracomment>
        <translation>Die Datei wird geöffnet</translation>
    </message>
    <message>
        <source>Placing the rows in time</source>
        <translation>Die Zeilen werden zeitlich eingeordnet</translation>
    </message>
    <message>
        <source>Converting units</source>
        <translation>Einheiten werden umgerechnet</translation>
    </message>
    <message>
        <source>“{column}” has no value in 1 row</source>
        <translation>„{column}“ hat in 1 Zeile keinen Wert</translation>
    </message>
    <message>
        <source>“{column}” has no value in {count} rows</source>
        <translation>„{column}“ hat in {count} Zeilen keinen Wert</translation>
    </message>
    <message>
        <source> (the file says {words}).</source>
        <translation> (in der Datei steht {words}).</translation>
    </message>
    <message>
        <source>“{column}” has {count} different labels, which is no category. Skip the column.</source>
        <translation>„{column}“ hat {count} verschiedene Bezeichnungen, das ist keine Kategorie. Lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>negative power</source>
        <translation>negative Leistung</translation>
    </message>
    <message>
        <source>The counter has {gaps}. What was used meanwhile, {kwh} kWh in all, belongs to no single interval and is not stored.</source>
        <translation>Der Zähler hat {gaps}. Was inzwischen verbraucht wurde, insgesamt {kwh} kWh, gehört zu keinem einzelnen Intervall und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>The counter dipped {dips} and came back; such an interval counts as 0.</source>
        <translation>Der Zähler sank {dips} und kam zurück; ein solches Intervall zählt als 0.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The register started again from 0 {rollovers}.</source>
        <translation>Das Register begann {rollovers} wieder bei 0.</translation>
    </message>
    <message>
        <source>there is no energy at this time to keep it with</source>
        <translation>zu dieser Zeit gibt es keine Energie, bei der es bleiben könnte</translation>
    </message>
    <message>
        <source>The power reaches {high} kW and the machine is rated {rated} kW: the file may be in another unit.</source>
        <translation>Die Leistung erreicht {high} kW, und die Nennleistung der Maschine ist {rated} kW: Die Datei könnte in einer anderen Einheit sein.</translation>
    </message>
    <message>
        <source>the counter was set back: this interval is unknown</source>
        <extracomment>Share of falling readings above which a column is no counter. Readings within which a glitch is expected to be over. A step above this many usual steps is no consumption that came gradually. A step above this many times what 99 of 100 steps stay below is a replaced meter, not consumption.</extracomment>
        <translation>der Zähler wurde zurückgestellt: dieses Intervall ist unbekannt</translation>
    </message>
    <message>
        <source>the counter falls: this interval is unknown</source>
        <translation>der Zähler fällt: dieses Intervall ist unbekannt</translation>
    </message>
    <message>
        <source>a reading far off the counter&apos;s course</source>
        <translation>ein Stand weit neben dem Verlauf des Zählers</translation>
    </message>
    <message>
        <source>more than the machine can have used</source>
        <translation>mehr, als die Maschine verbraucht haben kann</translation>
    </message>
    <message>
        <source>This is no counter: {falls} of {readings} readings are lower than the one before.</source>
        <translation>Das ist kein Zähler: {falls} von {readings} Ständen sind niedriger als der davor.</translation>
    </message>
    <message>
        <source>Map the column as energy per interval, or as mean power.</source>
        <translation>Ordnen Sie die Spalte der Energie des Intervalls oder der mittleren Leistung zu.</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <translation>Die ersten Zeilen werden angesehen</translation>
    </message>
    <message>
        <source>{file} has no rows.</source>
        <translation>{file} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose another sheet or file.</source>
        <translation>Wählen Sie ein anderes Blatt oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Looking for the time</source>
        <translation>Die Zeit wird gesucht</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Die Spalten werden angesehen</translation>
    </message>
    <message>
        <source>The file is not Unicode; it was read as Western European. Look at ä, é, ³ and ° before importing.</source>
        <translation>Die Datei ist nicht Unicode; sie wurde als Westeuropäisch gelesen. Sehen Sie vor dem Import nach ä, é, ³ und °.</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>Tausender</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>“{cell}” can be thousands or decimals; it was taken as {meant}. Please check.</source>
        <translation>„{cell}“ kann Tausender oder Dezimalen bedeuten; es wurde als {meant} genommen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“{column}” names no unit; {unit} is assumed. Please check.</source>
        <translation>„{column}“ nennt keine Einheit; {unit} ist angenommen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“{column}” is left out: its texts look like remarks, not like a category.</source>
        <translation>„{column}“ wird weggelassen: Die Texte sehen nach Bemerkungen aus, nicht nach einer Kategorie.</translation>
    </message>
    <message>
        <source>1 cell of “{column}” is no number.</source>
        <translation>1 Zelle von „{column}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{count} cells of “{column}” are no numbers.</source>
        <translation>{count} Zellen von „{column}“ sind keine Zahlen.</translation>
    </message>
    <message>
        <source>the time is not of the form {form}</source>
        <extracomment>A stamp further ahead of the clock than this is wrong.</extracomment>
        <translation>die Zeit hat nicht die Form {form}</translation>
    </message>
    <message>
        <source>no time stamp</source>
        <translation>kein Zeitstempel</translation>
    </message>
    <message>
        <source>the time lies in the future</source>
        <translation>die Zeit liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the time lies before 1980</source>
        <translation>die Zeit liegt vor 1980</translation>
    </message>
    <message>
        <source>the clocks in {zone} skip this time</source>
        <translation>die Uhren in {zone} überspringen diese Zeit</translation>
    </message>
    <message>
        <source>the clocks in {zone} show this twice, and the file does not tell which is meant</source>
        <translation>die Uhren in {zone} zeigen das zweimal, und die Datei sagt nicht, welches gemeint ist</translation>
    </message>
    <message>
        <source>1 row falls in an hour that the clock shows twice; it was placed by its order.</source>
        <translation>1 Zeile fällt in eine Stunde, die die Uhr zweimal zeigt; sie wurde nach ihrer Reihenfolge eingeordnet.</translation>
    </message>
    <message>
        <source>{count} rows fall in hours that the clock shows twice; they were told apart by their order.</source>
        <translation>{count} Zeilen fallen in Stunden, die die Uhr zweimal zeigt; sie wurden nach ihrer Reihenfolge unterschieden.</translation>
    </message>
    <message>
        <source>The file has times that the clocks in {zone} skip. If its clock never changes, choose a zone that stays the same all year.</source>
        <translation>Die Datei hat Zeiten, die die Uhren in {zone} überspringen. Stellt sich ihre Uhr nie um, wählen Sie eine Zone, die das ganze Jahr gleich bleibt.</translation>
    </message>
    <message>
        <source>The file has times that the clocks in {zone} skip. If its clock never changes, choose a zone that stays the same all year, for example {name}.</source>
        <translation>Die Datei hat Zeiten, die die Uhren in {zone} überspringen. Stellt sich ihre Uhr nie um, wählen Sie eine Zone, die das ganze Jahr gleich bleibt, zum Beispiel {name}.</translation>
    </message>
    <message>
        <source>a later row has the same time</source>
        <translation>eine spätere Zeile hat dieselbe Zeit</translation>
    </message>
    <message>
        <source>an earlier row has the same time</source>
        <translation>eine frühere Zeile hat dieselbe Zeit</translation>
    </message>
    <message>
        <source>Say which column is the time, and how it is written.</source>
        <translation>Sagen Sie, welche Spalte die Zeit ist, und wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>The time zone of the file is not known.</source>
        <translation>Die Zeitzone der Datei ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it, for example Europe/Berlin.</source>
        <translation>Geben Sie sie an, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>No machine is chosen.</source>
        <extracomment>Cells that mean &quot;no value&quot;, upper and lower case alike.</extracomment>
        <translation>Es ist keine Maschine gewählt.</translation>
    </message>
    <message>
        <source>Name the machine the readings belong to, or one to create.</source>
        <translation>Nennen Sie die Maschine, zu der die Messwerte gehören, oder eine anzulegende.</translation>
    </message>
    <message>
        <source>The interval of the readings is not known.</source>
        <translation>Das Intervall der Messwerte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it, for example 15 minutes.</source>
        <translation>Geben Sie es an, zum Beispiel 15 Minuten.</translation>
    </message>
    <message>
        <source>No column is chosen as time.</source>
        <translation>Es ist keine Spalte als Zeit gewählt.</translation>
    </message>
    <message>
        <source>Choose the column with the time stamps.</source>
        <translation>Wählen Sie die Spalte mit den Zeitstempeln.</translation>
    </message>
    <message>
        <source>No column is chosen to be stored.</source>
        <translation>Es ist keine Spalte zum Speichern gewählt.</translation>
    </message>
    <message>
        <source>Give at least one column a meaning.</source>
        <translation>Geben Sie mindestens einer Spalte eine Bedeutung.</translation>
    </message>
    <message>
        <source>This is not an import recipe of the workbench.</source>
        <translation>Das ist kein Importrezept der Workbench.</translation>
    </message>
    <message>
        <source>The recipe is of version {version}; this workbench knows versions up to {newest}.</source>
        <translation>Das Rezept ist von Version {version}; diese Workbench kennt Versionen bis {newest}.</translation>
    </message>
    <message>
        <source>Update the workbench, or make the recipe anew.</source>
        <translation>Aktualisieren Sie die Workbench, oder machen Sie das Rezept neu.</translation>
    </message>
    <message>
        <source>The import recipe cannot be read: {reason}.</source>
        <translation>Das Importrezept kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Make it anew from a file.</source>
        <translation>Machen Sie es aus einer Datei neu.</translation>
    </message>
    <message>
        <source>The new machine needs a name.</source>
        <translation>Die neue Maschine braucht einen Namen.</translation>
    </message>
    <message>
        <source>The new machine needs the name of its site.</source>
        <translation>Die neue Maschine braucht den Namen ihres Standorts.</translation>
    </message>
    <message>
        <source>“{words}” cannot be a name.</source>
        <translation>„{words}“ kann kein Name sein.</translation>
    </message>
    <message>
        <source>Use at most 200 printable characters.</source>
        <translation>Verwenden Sie höchstens 200 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>The unit of “{column}” is not given.</source>
        <translation>Die Einheit von „{column}“ ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Name it, for example kWh or kW.</source>
        <translation>Nennen Sie sie, zum Beispiel kWh oder kW.</translation>
    </message>
    <message>
        <source>“{measure}” is no measure of the database (column “{column}”).</source>
        <translation>„{measure}“ ist keine Größe der Datenbank (Spalte „{column}“).</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable (column “{column}”).</source>
        <translation>„{name}“ kann kein Name einer Variablen sein (Spalte „{column}“).</translation>
    </message>
    <message>
        <source>Use up to 100 printable characters without a comma.</source>
        <translation>Verwenden Sie bis zu 100 druckbare Zeichen ohne Komma.</translation>
    </message>
    <message>
        <source>The database has a measure “{name}” of its own, so no variable may be called that.</source>
        <translation>Die Datenbank hat eine eigene Größe „{name}“, daher darf keine Variable so heißen.</translation>
    </message>
    <message>
        <source>Map the column to that measure, or choose another name.</source>
        <translation>Ordnen Sie die Spalte dieser Größe zu, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{column}” both fill {target}.</source>
        <translation>Die Spalten „{first}“ und „{column}“ füllen beide {target}.</translation>
    </message>
    <message>
        <source>Skip one of them, or keep it as a variable of its own name.</source>
        <translation>Lassen Sie eine davon weg, oder behalten Sie sie als Variable mit eigenem Namen.</translation>
    </message>
    <message>
        <source>The column “{column}” is the time; it cannot be stored as a value too.</source>
        <translation>Die Spalte „{column}“ ist die Zeit; sie kann nicht auch als Wert gespeichert werden.</translation>
    </message>
    <message>
        <source>{measure} is kept with the energy, and no column is energy or power.</source>
        <translation>{measure} wird bei der Energie aufbewahrt, und keine Spalte ist Energie oder Leistung.</translation>
    </message>
    <message>
        <source>Map a column to energy or power, or keep this one as an own variable.</source>
        <translation>Ordnen Sie eine Spalte der Energie oder Leistung zu, oder behalten Sie diese als eigene Variable.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a recipe.</source>
        <translation>„{name}“ kann kein Name eines Rezepts sein.</translation>
    </message>
    <message>
        <source>Use letters or digits.</source>
        <translation>Verwenden Sie Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The recipe cannot be written to {file}: {reason}.</source>
        <translation>Das Rezept kann nicht nach {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Es gibt kein Rezept „{name}“.</translation>
    </message>
    <message>
        <source>Saved are: {known}.</source>
        <translation>Gespeichert sind: {known}.</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be read: {reason}.</source>
        <translation>Das Rezept {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not an import recipe of the workbench.</source>
        <translation>{file} ist kein Importrezept der Workbench.</translation>
    </message>
    <message>
        <source>The file is not written in {encoding}.</source>
        <translation>Die Datei ist nicht in {encoding} geschrieben.</translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be found.</source>
        <translation>Wählen Sie eine andere Kodierung, oder lassen Sie sie finden.</translation>
    </message>
    <message>
        <source>The file cannot be read as a table: line {line}: {reason}.</source>
        <translation>Die Datei kann nicht als Tabelle gelesen werden: Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Look for an open quotation mark, or export the file again.</source>
        <translation>Suchen Sie ein offenes Anführungszeichen, oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The workbook {file} has no sheet with cells.</source>
        <translation>Die Arbeitsmappe {file} hat kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”.</source>
        <translation>Die Arbeitsmappe hat kein Blatt „{sheet}“.</translation>
    </message>
    <message>
        <source>It has: {sheets}.</source>
        <translation>Sie hat: {sheets}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} cells.</source>
        <translation>Das Blatt hat mehr als {most} Zellen.</translation>
    </message>
    <message>
        <source>Split it by years, or export it as CSV.</source>
        <translation>Teilen Sie es nach Jahren, oder exportieren Sie es als CSV.</translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls), or a workbook with a password.</source>
        <translation>{file} ist eine alte Excel-Datei (.xls) oder eine Arbeitsmappe mit Passwort.</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password, or as CSV.</source>
        <translation>Speichern Sie sie als .xlsx ohne Passwort, oder als CSV.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation>{file} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Choose a CSV file or an Excel workbook.</source>
        <translation>Wählen Sie eine CSV-Datei oder eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>Holen oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{file} holds more than {most} MB.</source>
        <translation>{file} enthält mehr als {most} MB.</translation>
    </message>
    <message>
        <source>Split the file, for example by years.</source>
        <translation>Teilen Sie die Datei, zum Beispiel nach Jahren.</translation>
    </message>
    <message>
        <source>{file} is a ZIP archive, not a workbook.</source>
        <translation>{file} ist ein ZIP-Archiv, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file in it.</source>
        <translation>Entpacken Sie es und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{file} unpacks to {size} MB, more than a workbook may.</source>
        <translation>{file} entpackt sich zu {size} MB, mehr, als eine Arbeitsmappe darf.</translation>
    </message>
    <message>
        <source>Export the sheet as CSV.</source>
        <translation>Exportieren Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows.</source>
        <translation>Die Datei hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>Split it, for example by years.</source>
        <translation>Teilen Sie sie, zum Beispiel nach Jahren.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} columns.</source>
        <translation>Zeile {line} hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>Check the delimiter, or split the file by columns.</source>
        <translation>Prüfen Sie das Trennzeichen, oder teilen Sie die Datei nach Spalten.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook ({name}).</source>
        <translation>{file} kann nicht als Arbeitsmappe gelesen werden ({name}).</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew, or export it as CSV.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu, oder exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>No column with time stamps was found: say which it is.</source>
        <extracomment>Wider intervals are months, whose length varies.</extracomment>
        <translation>Es wurde keine Spalte mit Zeitstempeln gefunden: Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>The time stamps in “{column}” are written in no form that is known, e.g. “{cell}”.</source>
        <translation>Die Zeitstempel in „{column}“ sind in keiner bekannten Form geschrieben, z. B. „{cell}“.</translation>
    </message>
    <message>
        <source>No time stamp in “{column}” has the form {form}.</source>
        <translation>Kein Zeitstempel in „{column}“ hat die Form {form}.</translation>
    </message>
    <message>
        <source>The file begins one interval after midnight and ends at midnight: its stamps seem to mark the end.</source>
        <translation>Die Datei beginnt ein Intervall nach Mitternacht und endet um Mitternacht: Ihre Stempel scheinen das Ende zu bezeichnen.</translation>
    </message>
    <message>
        <source>“{cell}” can be read as {one} or as {other}, and the file does not tell which; please check.</source>
        <translation>„{cell}“ kann als {one} oder als {other} gelesen werden, und die Datei sagt nicht, was gilt; bitte prüfen.</translation>
    </message>
    <message>
        <source>1 midnight row carries the date of the day that ends; by the order of rows the next day was taken.</source>
        <translation>1 Zeile um Mitternacht trägt das Datum des endenden Tages; nach der Reihenfolge der Zeilen wurde der nächste Tag genommen.</translation>
    </message>
    <message>
        <source>{count} midnight rows carry the date of the day that ends; by the order of rows the next day was taken.</source>
        <translation>{count} Zeilen um Mitternacht tragen das Datum des endenden Tages; nach der Reihenfolge der Zeilen wurde der nächste Tag genommen.</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>Code → how it stands before or behind an amount. Units that are words of a language.</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>units/h</source>
        <translation>Einheiten/h</translation>
    </message>
    <message>
        <source>Wh/unit</source>
        <translation>Wh/Einheit</translation>
    </message>
    <message>
        <source>kWh/unit</source>
        <translation>kWh/Einheit</translation>
    </message>
    <message>
        <source>{day} Jan</source>
        <extracomment>A day of each month, January first.</extracomment>
        <translation>{day}. Jan.</translation>
    </message>
    <message>
        <source>{day} Feb</source>
        <translation>{day}. Feb.</translation>
    </message>
    <message>
        <source>{day} Mar</source>
        <translation>{day}. März</translation>
    </message>
    <message>
        <source>{day} Apr</source>
        <translation>{day}. Apr.</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day}. Mai</translation>
    </message>
    <message>
        <source>{day} Jun</source>
        <translation>{day}. Juni</translation>
    </message>
    <message>
        <source>{day} Jul</source>
        <translation>{day}. Juli</translation>
    </message>
    <message>
        <source>{day} Aug</source>
        <translation>{day}. Aug.</translation>
    </message>
    <message>
        <source>{day} Sep</source>
        <translation>{day}. Sep.</translation>
    </message>
    <message>
        <source>{day} Oct</source>
        <translation>{day}. Okt.</translation>
    </message>
    <message>
        <source>{day} Nov</source>
        <translation>{day}. Nov.</translation>
    </message>
    <message>
        <source>{day} Dec</source>
        <translation>{day}. Dez.</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>{day}. bis {last}</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>vor {duration}</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>vibration velocity</source>
        <translation>Schwinggeschwindigkeit</translation>
    </message>
    <message>
        <source>“{symbol}” is not a unit the workbench can convert.</source>
        <translation>„{symbol}“ ist keine Einheit, die die Workbench umrechnen kann.</translation>
    </message>
    <message>
        <source>{given} is {one}, {wanted} is {other}: they do not convert.</source>
        <translation>{given} ist {one}, {wanted} ist {other}: Sie lassen sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Ein Anteil</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>ein Anteil</translation>
    </message>
    <message>
        <source>Choose another unit, or another measure for the column.</source>
        <translation>Wählen Sie eine andere Einheit, oder eine andere Größe für die Spalte.</translation>
    </message>
    <message>
        <source>“{words}” is not a span of time.</source>
        <extracomment>Readings are not let go sooner: roll-ups look back a week by themselves, and a chart shows a month of readings. Compressed earlier, each late reading would have to be put into what was just compressed. The tables with readings, and what their rows are compressed by.</extracomment>
        <translation>„{words}“ ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>Write it like 30d, 8w, 6m, 5y, or off.</source>
        <translation>Schreiben Sie sie wie 30d, 8w, 6m, 5y, oder off.</translation>
    </message>
    <message>
        <source>{capability} has no compression and no retention: those belong to TimescaleDB Community.</source>
        <translation>{capability} hat keine Kompression und keine Aufbewahrung: Die gehören zu TimescaleDB Community.</translation>
    </message>
    <message>
        <source>Readings are kept as they are.</source>
        <translation>Messwerte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This database was not made by the workbench, so its policies are left alone.</source>
        <translation>Diese Datenbank wurde nicht von der Workbench angelegt, daher bleiben ihre Regeln unberührt.</translation>
    </message>
    <message>
        <source>Change them with the tools that made them.</source>
        <translation>Ändern Sie sie mit den Werkzeugen, die sie angelegt haben.</translation>
    </message>
    <message>
        <source>Changing the settings of the server</source>
        <translation>Die Einstellungen des Servers werden geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Readings of today cannot be compressed.</source>
        <translation>Messwerte von heute können nicht komprimiert werden.</translation>
    </message>
    <message>
        <source>Wait at least a day.</source>
        <translation>Warten Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Readings are kept at least {days} days: charts and roll-ups look back at them.</source>
        <translation>Messwerte werden mindestens {days} Tage behalten: Diagramme und Verdichtungen blicken auf sie zurück.</translation>
    </message>
    <message>
        <source>Choose --keep-raw {days}d or more.</source>
        <translation>Wählen Sie --keep-raw {days}d oder mehr.</translation>
    </message>
    <message>
        <source>The readings would be deleted before they are compressed.</source>
        <translation>Die Messwerte würden gelöscht, bevor sie komprimiert sind.</translation>
    </message>
    <message>
        <source>Compress sooner, or keep them longer.</source>
        <translation>Komprimieren Sie früher, oder behalten Sie sie länger.</translation>
    </message>
    <message>
        <source>Starting the local server</source>
        <extracomment>How long a server may think about whether it is there, s.</extracomment>
        <translation>Der lokale Server wird gestartet</translation>
    </message>
    <message>
        <source>Looking at the database</source>
        <translation>Die Datenbank wird angesehen</translation>
    </message>
    <message>
        <source>Building the database</source>
        <translation>Die Datenbank wird angelegt</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>Die Datenpunkte werden gelesen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Reading the plant</source>
        <extracomment>So many open anomalies are looked at.
----------
What the numbers of a report were computed with, and what set it.
----------
How often the demo plant goes on, ms.</extracomment>
        <translation>Das Werk wird gelesen</translation>
    </message>
    <message>
        <source>Reading the roll-ups</source>
        <translation>Die Verdichtungen werden gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Es wird verglichen</translation>
    </message>
    <message>
        <source>{machine} is read once a day or less: its hours are not known.</source>
        <extracomment>A day or week of a signature counts when this share of it was measured. How long a point lasts, h; site days of 23 and 25 hours count as 24.</extracomment>
        <translation>{machine} wird höchstens einmal am Tag abgelesen: Ihre Stunden sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Reading {machine}</source>
        <translation>{machine} wird gelesen</translation>
    </message>
    <message>
        <source>Choose points of a day.</source>
        <translation>Wählen Sie Punkte eines Tages.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassung läuft</translation>
    </message>
    <message>
        <source>The outdoor temperature is that of {machine}, at the same site.</source>
        <translation>Die Außentemperatur ist die von {machine} am selben Standort.</translation>
    </message>
    <message>
        <source>No machine at {site} has an outdoor temperature in this period.</source>
        <translation>Keine Maschine in {site} hat in diesem Zeitraum eine Außentemperatur.</translation>
    </message>
    <message>
        <source>Import one as the measure outdoor_temp_c, or choose another period.</source>
        <translation>Importieren Sie eine als Größe outdoor_temp_c, oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>The machines are in several time zones; hours and days are those of {zone}.</source>
        <translation>Die Maschinen liegen in verschiedenen Zeitzonen; Stunden und Tage sind die von {zone}.</translation>
    </message>
    <message>
        <source>Correcting the readings</source>
        <translation>Die Messwerte werden korrigiert</translation>
    </message>
    <message>
        <source>Withdrawing the correction</source>
        <translation>Die Korrektur wird zurückgezogen</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Die Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {reason}.</source>
        <translation>Der Bericht konnte nicht nach {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{server}, migration {migration}</source>
        <translation>{server}, Migration {migration}</translation>
    </message>
    <message>
        <source>{machine}: energy, cost and carbon</source>
        <translation>{machine}: Energie, Kosten und CO₂</translation>
    </message>
    <message>
        <source>{machine}: data quality</source>
        <translation>{machine}: Datenqualität</translation>
    </message>
    <message>
        <source>{machine}: baselines</source>
        <translation>{machine}: Ausgangsbasen</translation>
    </message>
    <message>
        <source>The database has no machines yet.</source>
        <translation>Die Datenbank hat noch keine Maschinen.</translation>
    </message>
    <message>
        <source>Import readings, or make the demo plant.</source>
        <translation>Importieren Sie Messwerte, oder legen Sie das Demowerk an.</translation>
    </message>
    <message>
        <source>Encrypted, server proven</source>
        <extracomment>Mode → what it is called, and what it means for the user.</extracomment>
        <translation>Verschlüsselt, Server nachgewiesen</translation>
    </message>
    <message>
        <source>The certificate must name this host and be signed by an authority you trust. Choose this unless you cannot.</source>
        <translation>Das Zertifikat muss diesen Rechner nennen und von einer Stelle unterschrieben sein, der Sie vertrauen. Wählen Sie dies, wenn es geht.</translation>
    </message>
    <message>
        <source>Encrypted, certificate proven</source>
        <translation>Verschlüsselt, Zertifikat nachgewiesen</translation>
    </message>
    <message>
        <source>The certificate must be signed by an authority you trust, but may name another host.</source>
        <translation>Das Zertifikat muss von einer Stelle unterschrieben sein, der Sie vertrauen, darf aber einen anderen Rechner nennen.</translation>
    </message>
    <message>
        <source>Encrypted, server not proven</source>
        <translation>Verschlüsselt, Server nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Nobody can listen by accident, but somebody who diverts the connection can pose as the server.</source>
        <translation>Niemand kann zufällig mithören, aber wer die Verbindung umleitet, kann sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>Encrypted if the server offers it</source>
        <translation>Verschlüsselt, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>Fine on this computer; on a network the password may be sent where others can read it.</source>
        <translation>Auf diesem Rechner in Ordnung; im Netz wird das Passwort vielleicht so gesendet, dass andere es lesen können.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Everybody on the network can read the data. Only for this computer.</source>
        <translation>Jeder im Netz kann die Daten lesen. Nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Its data are kept in {root}</source>
        <translation>Ihre Daten liegen in {root}</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Kept in the keyring; type to change it</source>
        <translation>Im Schlüsselbund; zum Ändern eintippen</translation>
    </message>
    <message>
        <source>No safe place for it here: asked each time</source>
        <translation>Hier gibt es keinen sicheren Platz dafür: wird jedes Mal gefragt</translation>
    </message>
    <message>
        <source>Remember it in this computer’s keyring</source>
        <translation>Im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation>Es ist keine Verbindung gewählt.</translation>
    </message>
    <message>
        <source>Choose one, or add one with New.</source>
        <translation>Wählen Sie eine, oder fügen Sie mit Neu eine hinzu.</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation>Die Verbindung wird versucht</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Storing the password</source>
        <translation>Das Passwort wird gespeichert</translation>
    </message>
    <message>
        <source>{server} answers: database “{database}” as “{user}”, {size_bytes}.</source>
        <translation>{server} antwortet: Datenbank „{database}“ als „{user}“, {size_bytes}.</translation>
    </message>
    <message>
        <source>Nothing may be written: {read_only}</source>
        <translation>Es darf nichts geschrieben werden: {read_only}</translation>
    </message>
    <message>
        <source>It is empty; its tables are made when it is opened.</source>
        <translation>Sie ist leer; ihre Tabellen entstehen beim Öffnen.</translation>
    </message>
    <message>
        <source>No machines yet.</source>
        <translation>Noch keine Maschinen.</translation>
    </message>
    <message>
        <source>{machines}, newest reading {newest}.</source>
        <translation>{machines}, neuester Messwert {newest}.</translation>
    </message>
    <message>
        <source>{found} The workbench’s own tables are missing: what needs them is not offered.</source>
        <translation>{found} Die eigenen Tabellen der Workbench fehlen: Was sie braucht, wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Power spike</source>
        <translation>Leistungsspitze</translation>
    </message>
    <message>
        <source>Pressure leak</source>
        <translation>Druckleck</translation>
    </message>
    <message>
        <source>Stuck meter</source>
        <translation>Hängender Zähler</translation>
    </message>
    <message>
        <source>Meter drift</source>
        <translation>Drift des Zählers</translation>
    </message>
    <message>
        <source>Load while idle</source>
        <translation>Last im Leerlauf</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Daten</translation>
    </message>
    <message>
        <source>Begins (site time)</source>
        <translation>Beginn (Zeit des Standorts)</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What it means depends on the fault</source>
        <translation>Was sie bedeutet, hängt vom Fehler ab</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Simulating the plant</source>
        <translation>Das Werk wird simuliert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.gz *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>by what is found in it</source>
        <translation>nach dem, was darin steht</translation>
    </message>
    <message>
        <source>Bring in readings from a file</source>
        <extracomment>Title and what to do, for each step.</extracomment>
        <translation>Messwerte aus einer Datei holen</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what would be.</source>
        <translation>Es wird nichts gespeichert, bevor Sie gesehen haben, was es wäre.</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>This is what was found. Change what is wrong.</source>
        <translation>Das wurde gefunden. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>Click into the table to change what a column becomes.</source>
        <translation>Klicken Sie in die Tabelle, um zu ändern, was aus einer Spalte wird.</translation>
    </message>
    <message>
        <source>Machine and time</source>
        <translation>Maschine und Zeit</translation>
    </message>
    <message>
        <source>Whose readings they are, and what their time stamps mean.</source>
        <translation>Wessen Messwerte es sind, und was ihre Zeitstempel bedeuten.</translation>
    </message>
    <message>
        <source>Check before storing</source>
        <translation>Prüfen vor dem Speichern</translation>
    </message>
    <message>
        <source>Nothing has been stored yet. This is what would be.</source>
        <translation>Es ist noch nichts gespeichert. Das würde gespeichert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>by the recipe “{name}”</source>
        <translation>nach dem Rezept „{name}“</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Ziehen Sie eine CSV- oder Excel-Datei hierher</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Messwerte importieren</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} wird angesehen</translation>
    </message>
    <message>
        <source>The file has no column {value} of the recipe.</source>
        <translation>Die Datei hat keine Spalte {value} des Rezepts.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Es ist noch keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>All of it is stored, or, when something fails or you cancel, nothing.</source>
        <translation>Es wird alles gespeichert, oder, wenn etwas scheitert oder Sie abbrechen, nichts.</translation>
    </message>
    <message>
        <source>It was too late to stop: everything had been stored already.</source>
        <translation>Zum Anhalten war es zu spät: Alles war schon gespeichert.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was stored.</source>
        <translation>Der Import wurde angehalten. Es ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import von {name}</translation>
    </message>
    <message>
        <source>{stored} of {name} are stored</source>
        <translation>{stored} von {name} sind gespeichert</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>The recipe “{name}” was saved. Choose it with the next file.</source>
        <translation>Das Rezept „{name}“ ist gespeichert. Wählen Sie es bei der nächsten Datei.</translation>
    </message>
    <message>
        <source>What is rejected, and why ({count})</source>
        <translation>Was abgewiesen wird und warum ({count})</translation>
    </message>
    <message>
        <source>of {rows} can be stored</source>
        <translation>von {rows} können gespeichert werden</translation>
    </message>
    <message>
        <source>, {empty} more are empty</source>
        <translation>, {empty} weitere sind leer</translation>
    </message>
    <message>
        <source>row is rejected</source>
        <translation>Zeile wird abgewiesen</translation>
    </message>
    <message>
        <source>rows are rejected</source>
        <translation>Zeilen werden abgewiesen</translation>
    </message>
    <message>
        <source>, replaced</source>
        <translation>, ersetzt</translation>
    </message>
    <message>
        <source>, kept as they are</source>
        <translation>, bleiben wie sie sind</translation>
    </message>
    <message>
        <source>values are there already{fate}</source>
        <translation>Werte sind schon da{fate}</translation>
    </message>
    <message>
        <source>in the file, {new} of it new</source>
        <translation>in der Datei, davon {new} neu</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The list was saved as {name}.</source>
        <translation>Die Liste ist als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Energy is stored in kWh and power in kW; what is missing of the two follows from the other.</source>
        <translation>Energie wird in kWh gespeichert, Leistung in kW; fehlt eines von beiden, folgt es aus dem anderen.</translation>
    </message>
    <message>
        <source>the same column</source>
        <extracomment>How long the user may go on changing before the file is looked at again, ms.</extracomment>
        <translation>dieselbe Spalte</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>made when it is not there</source>
        <translation>wird angelegt, wenn es fehlt</translation>
    </message>
    <message>
        <source>the plant has no machines yet</source>
        <translation>das Werk hat noch keine Maschinen</translation>
    </message>
    <message>
        <source>The time stamps of this file carry their own offset.</source>
        <translation>Die Zeitstempel dieser Datei tragen ihren eigenen Versatz.</translation>
    </message>
    <message>
        <source>The machine of the recipe is not in this database.</source>
        <translation>Die Maschine des Rezepts ist nicht in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The time zone of the time stamps is not chosen.</source>
        <translation>Die Zeitzone der Zeitstempel ist nicht gewählt.</translation>
    </message>
    <message>
        <source>Choose it, for example Europe/Berlin.</source>
        <translation>Wählen Sie sie, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one, or make a new one.</source>
        <translation>Wählen Sie eine, oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Step {current} of {all}: {title}</source>
        <translation>Schritt {current} von {all}: {title}</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>point  3.14</source>
        <translation>Punkt  3.14</translation>
    </message>
    <message>
        <source>comma  3,14</source>
        <translation>Komma  3,14</translation>
    </message>
    <message>
        <source>comma  1,000</source>
        <translation>Komma  1,000</translation>
    </message>
    <message>
        <source>point  1.000</source>
        <translation>Punkt  1.000</translation>
    </message>
    <message>
        <source>blank  1 000</source>
        <translation>Leerzeichen  1 000</translation>
    </message>
    <message>
        <source>fixed blank  1 000</source>
        <translation>festes Leerzeichen  1 000</translation>
    </message>
    <message>
        <source>narrow blank  1 000</source>
        <translation>schmales Leerzeichen  1 000</translation>
    </message>
    <message>
        <source>apostrophe  1&apos;000</source>
        <translation>Apostroph  1&apos;000</translation>
    </message>
    <message>
        <source>apostrophe  1’000</source>
        <translation>Apostroph  1’000</translation>
    </message>
    <message>
        <source>Unicode (UTF-8 with mark)</source>
        <translation>Unicode (UTF-8 mit Marke)</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Westeuropäisch (Latin-1)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Neue Werte</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>“{written}” is no interval.</source>
        <translation>„{written}“ ist kein Intervall.</translation>
    </message>
    <message>
        <source>Write it like 15 minutes, 1 hour or 1 day.</source>
        <translation>Schreiben Sie es wie 15 Minuten, 1 Stunde oder 1 Tag.</translation>
    </message>
    <message>
        <source>every {interval}</source>
        <translation>alle {interval}</translation>
    </message>
    <message>
        <source>no row missing</source>
        <translation>keine Zeile fehlt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{gaps}, {missing_rows} missing</source>
        <translation>{gaps}, {missing_rows} fehlen</translation>
    </message>
    <message>
        <source>The row of {first} is then the day {start}.</source>
        <translation>Die Zeile von {first} ist dann der Tag {start}.</translation>
    </message>
    <message>
        <source>The row of {first} then spans {start} to {till}.</source>
        <translation>Die Zeile von {first} reicht dann von {start} bis {till}.</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ganze Zeile</translation>
    </message>
    <message>
        <source>are replaced</source>
        <translation>werden ersetzt</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben wie sie sind</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>neue Variable</translation>
    </message>
    <message>
        <source>The factory and the machine are created.</source>
        <translation>Standort und Maschine werden angelegt.</translation>
    </message>
    <message>
        <source>The machine is created.</source>
        <translation>Die Maschine wird angelegt.</translation>
    </message>
    <message>
        <source>The factory and the machine were created.</source>
        <translation>Standort und Maschine wurden angelegt.</translation>
    </message>
    <message>
        <source>The machine was created.</source>
        <translation>Die Maschine wurde angelegt.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Stored: {what}.</source>
        <translation>Gespeichert: {what}.</translation>
    </message>
    <message>
        <source>New variables: {names}.</source>
        <translation>Neue Variablen: {names}.</translation>
    </message>
    <message>
        <source>{rejected} rejected</source>
        <translation>{rejected} abgewiesen</translation>
    </message>
    <message>
        <source>kept as they were</source>
        <translation>blieben wie sie waren</translation>
    </message>
    <message>
        <source>Take “{panel}” out of the window, or put it back</source>
        <extracomment>Written with the layout: one that an older program wrote with other panels is not taken over. In a wide window a panel at a side is this part of it, but not so many times its size: its names are whole then. A panel that is taken out of the window comes off its place by so much, px.</extracomment>
        <translation>„{panel}“ aus dem Fenster nehmen oder zurückstellen</translation>
    </message>
    <message>
        <source>Hide “{panel}”; View › Panels shows it again</source>
        <translation>„{panel}“ verbergen; Ansicht › Felder zeigt es wieder</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <extracomment>A picture has so many pixels for one of the screen: sharp on paper and on a large screen. Around the line below a picture, px.</extracomment>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV, commas and decimal points</source>
        <translation>CSV, Kommas und Dezimalpunkte</translation>
    </message>
    <message>
        <source>CSV, semicolons and decimal commas</source>
        <translation>CSV, Semikolons und Dezimalkommas</translation>
    </message>
    <message>
        <source>Machine › {site}</source>
        <translation>Maschine › {site}</translation>
    </message>
    <message>
        <source>Recent period</source>
        <translation>Neulich gewählter Zeitraum</translation>
    </message>
    <message>
        <source>This page shows no numbers to export now.</source>
        <translation>Diese Seite zeigt gerade keine Zahlen zum Exportieren.</translation>
    </message>
    <message>
        <source>This page shows no picture to export now.</source>
        <translation>Diese Seite zeigt gerade kein Bild zum Exportieren.</translation>
    </message>
    <message>
        <source>This page shows no picture to copy now.</source>
        <translation>Diese Seite zeigt gerade kein Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Go to: {field}</source>
        <translation>Gehe zu: {field}</translation>
    </message>
    <message>
        <source>On the charts</source>
        <translation>In den Diagrammen</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>{what} &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>{what} &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>About EnMS Workbench</source>
        <translation>Über EnMS Workbench</translation>
    </message>
    <message>
        <source>&lt;p&gt;Energy baselines, KPIs and anomalies for ISO 50001, straight from the plant database.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Energetische Ausgangsbasen, Kennzahlen und Auffälligkeiten für ISO 50001, direkt aus der Datenbank des Werks.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything it writes is kept in&lt;br&gt;{folder}&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alles, was sie schreibt, liegt in&lt;br&gt;{folder}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;MIT licence. Set in Inter (SIL Open Font License).&lt;/p&gt;</source>
        <translation>&lt;p&gt;MIT-Lizenz. Gesetzt in Inter (SIL Open Font License).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What is shown stays. It is tried again and again until the server is back.</source>
        <translation>Was gezeigt wird, bleibt. Es wird immer wieder versucht, bis der Server zurück ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>A window narrower than this shows the pages as icons, px.</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>“{what}” cannot be taken back.</source>
        <translation>„{what}“ lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo once more takes back: {what}.</source>
        <translation>Nochmals Rückgängig nimmt zurück: {what}.</translation>
    </message>
    <message>
        <source>“{what}” could not be taken back or done again. {why}</source>
        <translation>„{what}“ konnte nicht zurückgenommen oder wiederhergestellt werden. {why}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Stay here to store first, or go on and discard what is not stored.</source>
        <translation>Bleiben Sie hier, um zu speichern, oder verwerfen Sie, was nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>So many clocks have room; the tooltip has all. How long something that was done is told, ms.</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Plant time</source>
        <translation>Zeit des Werks</translation>
    </message>
    <message>
        <source>Running tasks</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>{server} · read only</source>
        <translation>{server} · nur lesen</translation>
    </message>
    <message>
        <source>{server} cannot be reached</source>
        <translation>{server} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Opening {server} …</source>
        <translation>{server} wird geöffnet …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Plant time {clock}</source>
        <translation>Zeit des Werks {clock}</translation>
    </message>
    <message>
        <source>All times on the page are in this zone.</source>
        <translation>Alle Zeiten der Seite gelten in dieser Zone.</translation>
    </message>
    <message>
        <source>The machines that are shown are in several zones; charts go by the first.</source>
        <translation>Die gezeigten Maschinen liegen in mehreren Zonen; Diagramme gehen nach der ersten.</translation>
    </message>
    <message>
        <source>Demo plant running</source>
        <translation>Demowerk läuft</translation>
    </message>
    <message>
        <source>  and {count} more</source>
        <translation>  und {count} weitere</translation>
    </message>
    <message>
        <source>Write the &amp;demo plant anew…</source>
        <extracomment>How long closing waits for running tasks, s; a fit inside a numeric library cannot be broken off. The first page&apos;s module is imported this long after the connection was asked for, ms: after the first paint. The other pages are made this long after the first one came up, ms. The page that is wanted and not made yet, and whether something was chosen meanwhile.</extracomment>
        <translation>&amp;Demowerk neu schreiben…</translation>
    </message>
    <message>
        <source>Create the &amp;demo plant…</source>
        <translation>&amp;Demowerk anlegen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is full.</source>
        <translation>Der Speicher dieses Rechners ist voll.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or close other programs.</source>
        <translation>Wählen Sie einen kürzeren Zeitraum, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Something went wrong inside the workbench.</source>
        <translation>In der Workbench ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the details when you report it.</source>
        <translation>Es wurde nichts geändert. Kopieren Sie die Einzelheiten, wenn Sie es melden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with heads</source>
        <translation>Mit Köpfen kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Will be removed when the changes are stored.</source>
        <extracomment>One cell to be set: row, column, value.</extracomment>
        <translation>Wird beim Speichern der Änderungen entfernt.</translation>
    </message>
    <message>
        <source>New; not stored yet.</source>
        <translation>Neu; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Somebody else has written {value} meanwhile. Storing writes yours.</source>
        <translation>Jemand anderes hat inzwischen {value} geschrieben. Speichern schreibt Ihren Wert.</translation>
    </message>
    <message>
        <source>Was: {value}. Not stored yet.</source>
        <translation>War: {value}. Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation>{field} bearbeiten</translation>
    </message>
    <message>
        <source>This register cannot be changed here.</source>
        <translation>Dieses Register kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>{count} Zellen einfügen</translation>
    </message>
    <message>
        <source>What was copied is wider than the table from here on.</source>
        <translation>Was kopiert wurde, ist breiter als die Tabelle von hier an.</translation>
    </message>
    <message>
        <source>Choose a cell further to the left.</source>
        <translation>Wählen Sie eine Zelle weiter links.</translation>
    </message>
    <message>
        <source>Row {row} will be removed; nothing is pasted into it.</source>
        <translation>Zeile {row} wird entfernt; in sie wird nichts eingefügt.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation>{count} Zellen leeren</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove {count} rows</source>
        <translation>{count} Zeilen entfernen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Energy of the interval</source>
        <translation>Energie des Intervalls</translation>
    </message>
    <message>
        <source>Meter counter</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Own variable, summed</source>
        <translation>Eigene Variable, summiert</translation>
    </message>
    <message>
        <source>Own variable, averaged</source>
        <translation>Eigene Variable, gemittelt</translation>
    </message>
    <message>
        <source>Own variable, labels</source>
        <translation>Eigene Variable, Text</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Suggestions for the unit of an own variable.</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>Einheit in der Datei</translation>
    </message>
    <message>
        <source>Starts again at</source>
        <translation>Beginnt neu bei</translation>
    </message>
    <message>
        <source>Name of the column in the file</source>
        <translation>Name der Spalte in der Datei</translation>
    </message>
    <message>
        <source>The first values below the header</source>
        <translation>Die ersten Werte unter dem Kopf</translation>
    </message>
    <message>
        <source>What the column is stored as</source>
        <translation>Als was die Spalte gespeichert wird</translation>
    </message>
    <message>
        <source>The unit the numbers of the file are in; they are converted to the unit of the database</source>
        <translation>Die Einheit der Zahlen in der Datei; sie werden in die Einheit der Datenbank umgerechnet</translation>
    </message>
    <message>
        <source>Own variables are called this, in charts and as drivers of a baseline</source>
        <translation>So heißen eigene Variablen, in Diagrammen und als Einflussgrößen einer Ausgangsbasis</translation>
    </message>
    <message>
        <source>The reading at which a counter&apos;s register starts again from 0, when it is known</source>
        <translation>Der Stand, bei dem das Register des Zählers wieder bei 0 beginnt, wenn er bekannt ist</translation>
    </message>
    <message>
        <source>No column is imported yet: give at least one a meaning.</source>
        <translation>Noch wird keine Spalte importiert: Geben Sie mindestens einer eine Bedeutung.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>{values} values, {missing} missing</source>
        <translation>{values} Werte, {missing} fehlen</translation>
    </message>
    <message>
        <source>{counts}, {bad} that are no numbers</source>
        <translation>{counts}, {bad}, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>Two columns become “{what}”: skip one, or keep it as an own variable.</source>
        <translation>Zwei Spalten werden „{what}“: Lassen Sie eine weg, oder behalten Sie sie als eigene Variable.</translation>
    </message>
    <message>
        <source>{rated_power_kw} kW rated</source>
        <extracomment>The Machine or Factory of a row.</extracomment>
        <translation>{rated_power_kw} kW Nennleistung</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Good news stays this long, whatever is asked meanwhile, ms: time to read it; with a button there is more to decide. Longer for every character beyond a short sentence, ms, and at least so long once mouse or keys have left it. How often is looked whether it is time to go, ms. A question answered sooner than this shows no busy sign, ms: a flicker says nothing. Whether good news goes by itself; where it lies over other things it has to.</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Anhalten, was gerade geschieht</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Keys of the whole page and what they do, for the list of shortcuts; shown through ``tr``. Topics of questions that a page made anew would not ask again by itself: what is stored, and what takes long. Set by a page whose panels can be moved; the window keeps and resets its layout. What is still to be made, a little at a time.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Plant</source>
        <extracomment>Headings of the navigation.</extracomment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>So many cells decide how wide the columns of the table are; all hours of a year would block the window. Several options that change together are one question, ms.</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbasis</translation>
    </message>
    <message>
        <source>Data quality</source>
        <extracomment>Height of the corrections where there are some, px. No limit to the height of a widget; Qt&apos;s name.</extracomment>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>What the style sheet leaves around the words of a roomy cell, px: sides together, above and below together.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>CUSUM</translation>
    </message>
    <message>
        <source>Energy, {unit}</source>
        <translation>Energie, {unit}</translation>
    </message>
    <message>
        <source>Residual (actual − expected), {unit}</source>
        <translation>Residuum (gemessen − erwartet), {unit}</translation>
    </message>
    <message>
        <source>CUSUM, Σ (actual − expected), kWh</source>
        <translation>CUSUM, Σ (gemessen − erwartet), kWh</translation>
    </message>
    <message>
        <source>daily means</source>
        <translation>Tagesmittel</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Readings stay as they are and stay in every sum; only training goes without them.</source>
        <translation>Messwerte bleiben, wie sie sind, und bleiben in jeder Summe; nur das Training lässt sie aus.</translation>
    </message>
    <message>
        <source>Leave this out when {machine} is trained?</source>
        <translation>Dies beim Training von {machine} auslassen?</translation>
    </message>
    <message>
        <source>&amp;Why is it not typical?</source>
        <translation>&amp;Warum ist es nicht typisch?</translation>
    </message>
    <message>
        <source>Excluding</source>
        <translation>Wird ausgeschlossen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>exclusion of {machine}</source>
        <translation>Ausschluss bei {machine}</translation>
    </message>
    <message>
        <source>Left out of this training only: {why}</source>
        <translation>Nur in diesem Training ausgelassen: {why}</translation>
    </message>
    <message>
        <source>The model that you save keeps it with its reason.</source>
        <translation>Das Modell, das Sie speichern, behält es mit seinem Grund.</translation>
    </message>
    <message>
        <source>Reading the exclusions</source>
        <translation>Die Ausschlüsse werden gelesen</translation>
    </message>
    <message>
        <source>No exclusion on record touches the picked samples.</source>
        <translation>Kein festgehaltener Ausschluss berührt die gewählten Datenpunkte.</translation>
    </message>
    <message>
        <source>The column “Left out because” says why they do not count.</source>
        <translation>Die Spalte „Ausgelassen, weil“ sagt, warum sie nicht zählen.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Train on this again?</source>
        <translation>Damit wieder trainieren?</translation>
    </message>
    <message>
        <source>{count} exclusions</source>
        <translation>{count} Ausschlüsse</translation>
    </message>
    <message>
        <source>&amp;Why is it typical after all?</source>
        <translation>&amp;Warum ist es doch typisch?</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The exclusion stays on record as withdrawn; baselines in the database do not change.</source>
        <translation>Der Ausschluss bleibt als zurückgezogen festgehalten; Ausgangsbasen in der Datenbank ändern sich nicht.</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Wird zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawal of an exclusion</source>
        <translation>Rückzug eines Ausschlusses</translation>
    </message>
    <message>
        <source>The samples count again when a baseline is trained.</source>
        <translation>Die Datenpunkte zählen wieder, wenn eine Ausgangsbasis trainiert wird.</translation>
    </message>
    <message>
        <source>Changing the exclusions</source>
        <translation>Die Ausschlüsse werden geändert</translation>
    </message>
    <message>
        <source>1 exclusion is on record. Baselines are trained without it from now on.</source>
        <translation>1 Ausschluss ist festgehalten. Ausgangsbasen werden von jetzt an ohne ihn trainiert.</translation>
    </message>
    <message>
        <source>{count} exclusions are on record. Baselines are trained without them from now on.</source>
        <translation>{count} Ausschlüsse sind festgehalten. Ausgangsbasen werden von jetzt an ohne sie trainiert.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Exclude the picked samples; on a plot of points or in the table of samples</source>
        <translation>Die gewählten Datenpunkte ausschließen; auf einem Punktbild oder in der Tabelle der Datenpunkte</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Train a baseline on what is chosen only</source>
        <translation>Eine Baseline nur auf dem Gewählten trainieren</translation>
    </message>
    <message>
        <source>Leave what is chosen out of training, with a reason</source>
        <translation>Das Gewählte mit Begründung vom Training ausnehmen</translation>
    </message>
    <message>
        <source>Mark the samples of what is chosen on every view</source>
        <translation>Die Datenpunkte des Gewählten in allen Ansichten markieren</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Looking for drivers</source>
        <translation>Einflussgrößen werden gesucht</translation>
    </message>
    <message>
        <source>No production, weather or variable of your own is measured here.</source>
        <translation>Hier wird keine Produktion, kein Wetter und keine eigene Variable gemessen.</translation>
    </message>
    <message>
        <source>Use all readings</source>
        <translation>Alle Messwerte verwenden</translation>
    </message>
    <message>
        <source>Training the baseline</source>
        <translation>Die Ausgangsbasis wird trainiert</translation>
    </message>
    <message>
        <source>The exclusions have changed.</source>
        <translation>Die Ausschlüsse haben sich geändert.</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Das Modell wird gespeichert</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Das Modell ist gespeichert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Store and make active</source>
        <translation>Speichern und aktiv setzen</translation>
    </message>
    <message>
        <source>Storing the version</source>
        <translation>Die Version wird gespeichert</translation>
    </message>
    <message>
        <source>Stored as version {number} of {machine}.</source>
        <translation>Gespeichert als Version {number} von {machine}.</translation>
    </message>
    <message>
        <source>It is the active one now.</source>
        <translation>Sie ist jetzt die aktive.</translation>
    </message>
    <message>
        <source>Show in readings</source>
        <translation>In Messwerte zeigen</translation>
    </message>
    <message>
        <source>It is the active one now in place of version {former}.</source>
        <translation>Sie ist jetzt anstelle von Version {former} aktiv.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Die Versionen werden gelesen</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diese Maschine</translation>
    </message>
    <message>
        <source>Loading version {number}</source>
        <translation>Version {number} wird geladen</translation>
    </message>
    <message>
        <source>Expected energy</source>
        <extracomment>Energy, and what is left of it. Points on a tab that is not seen are drawn so long after the rest of a fit, ms: all at once would block the window.</extracomment>
        <translation>Erwartete Energie</translation>
    </message>
    <message>
        <source>Expected, kWh</source>
        <translation>Erwartet, kWh</translation>
    </message>
    <message>
        <source>Actual, kWh</source>
        <translation>Gemessen, kWh</translation>
    </message>
    <message>
        <source>Residual, kWh</source>
        <translation>Residuum, kWh</translation>
    </message>
    <message>
        <source>Recent periods</source>
        <extracomment>The user has finished changing a date after this pause, ms.</extracomment>
        <translation>Neulich gewählte Zeiträume</translation>
    </message>
    <message>
        <source>All times on this page are the plant&apos;s: {zone}</source>
        <translation>Alle Zeiten auf dieser Seite sind die des Werks: {zone}</translation>
    </message>
    <message>
        <source>Choose the machine whose energy is to be explained.</source>
        <translation>Wählen Sie die Maschine, deren Energie erklärt werden soll.</translation>
    </message>
    <message>
        <source>No period is chosen.</source>
        <translation>Es ist kein Zeitraum gewählt.</translation>
    </message>
    <message>
        <source>Choose the period to train on.</source>
        <translation>Wählen Sie den Zeitraum, mit dem trainiert wird.</translation>
    </message>
    <message>
        <source>Looking for what its energy could depend on …</source>
        <translation>Es wird gesucht, wovon die Energie abhängen könnte …</translation>
    </message>
    <message>
        <source>Fit the energy to the ticked drivers (Ctrl+Return)</source>
        <translation>Die Energie an die angehakten Einflussgrößen anpassen (Strg+Enter)</translation>
    </message>
    <message>
        <source>What the energy could depend on is being looked for.</source>
        <translation>Es wird gesucht, wovon die Energie abhängen könnte.</translation>
    </message>
    <message>
        <source>There is no driver to train on: choose a period with readings, or bring in production or weather.</source>
        <translation>Es gibt keine Einflussgröße zum Trainieren: einen Zeitraum mit Messwerten wählen oder Produktion oder Wetter einlesen.</translation>
    </message>
    <message>
        <source>Tick at least one driver that the energy depends on.</source>
        <translation>Mindestens eine Einflussgröße ankreuzen, von der die Energie abhängt.</translation>
    </message>
    <message>
        <source>Choose a machine and a period to see what its energy could depend on.</source>
        <translation>Wählen Sie Maschine und Zeitraum, um zu sehen, wovon die Energie abhängen könnte.</translation>
    </message>
    <message>
        <source>Driver [unit]</source>
        <translation>Einflussgröße [Einheit]</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation with the energy, −1 to 1: how closely they move together.
– : the driver does not vary, or there are too few samples. Of a category it is the multiple correlation, without a sign.</source>
        <translation>Korrelation nach Pearson mit der Energie, −1 bis 1: wie eng sie sich miteinander bewegen.
– : die Einflussgröße schwankt nicht, oder es sind zu wenige Datenpunkte. Bei einer Kategorie ist es die multiple Korrelation, ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bek.</translation>
    </message>
    <message>
        <source>In how many of the energy samples the driver is known; the others cannot be used.</source>
        <translation>In wie vielen Datenpunkten der Energie die Einflussgröße bekannt ist; die anderen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>{category} ({count} labels)</source>
        <translation>{category} ({count} Bezeichnungen)</translation>
    </message>
    <message>
        <source>Known in {count} samples only; it takes {needed} for r to mean anything.</source>
        <translation>Nur in {count} Datenpunkten bekannt; erst ab {needed} sagt r etwas aus.</translation>
    </message>
    <message>
        <source>The driver does not vary.</source>
        <translation>Die Einflussgröße schwankt nicht.</translation>
    </message>
    <message>
        <source>Over {count} samples</source>
        <translation>Über {count} Datenpunkte</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Einflussgröße</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>Std.-Fehler</translation>
    </message>
    <message>
        <source>Standard error of the coefficient: with other data of the same kind it would vary by about this much.</source>
        <translation>Standardfehler des Koeffizienten: Mit anderen Daten derselben Art würde er etwa so weit schwanken.</translation>
    </message>
    <message>
        <source>Coefficient ÷ standard error.</source>
        <translation>Koeffizient ÷ Standardfehler.</translation>
    </message>
    <message>
        <source>How likely so large a t is if the driver has no effect. Above 0.20 the driver may be of no use.</source>
        <translation>Wie wahrscheinlich ein so großes t ist, wenn die Einflussgröße keine Wirkung hat. Über 0,20 nützt sie vielleicht nichts.</translation>
    </message>
    <message>
        <source>VIF</source>
        <translation>VIF</translation>
    </message>
    <message>
        <source>Variance inflation: how much less sure the coefficient is because the driver moves with others.
Above 5 read it with care, above 10 it cannot be told from the others.</source>
        <translation>Varianzinflation: wie viel unsicherer der Koeffizient ist, weil die Einflussgröße sich mit anderen bewegt.
Über 5 mit Vorsicht zu lesen, über 10 von den anderen nicht zu trennen.</translation>
    </message>
    <message>
        <source>Smallest to largest value in the training data.</source>
        <translation>Kleinster bis größter Wert in den Trainingsdaten.</translation>
    </message>
    <message>
        <source>{category}: {label} (against {reference})</source>
        <translation>{category}: {label} (gegen {reference})</translation>
    </message>
    <message>
        <source>Std. error {error}, t = {t}</source>
        <translation>Standardfehler {error}, t = {t}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>used for training</source>
        <translation>zum Training verwendet</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>Time (site)</source>
        <translation>Zeit (Standort)</translation>
    </message>
    <message>
        <source>Actual − expected</source>
        <translation>Gemessen − erwartet</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Ausgelassen, weil</translation>
    </message>
    <message>
        <source>The version that is used</source>
        <translation>Die Version, die verwendet wird</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Einflussgrößen</translation>
    </message>
    <message>
        <source>good: ≥ {limit}</source>
        <extracomment>ASHRAE Guideline 14-2014, calibrated hourly models; there is no limit for days. Usual practice in measurement and verification.</extracomment>
        <translation>gut: ≥ {limit}</translation>
    </message>
    <message>
        <source>low: &lt; {limit}</source>
        <translation>niedrig: &lt; {limit}</translation>
    </message>
    <message>
        <source>1 driver</source>
        <translation>1 Einflussgröße</translation>
    </message>
    <message>
        <source>{count} drivers</source>
        <translation>{count} Einflussgrößen</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>Mittel {value}</translation>
    </message>
    <message>
        <source>good: ±{limit}</source>
        <translation>gut: ±{limit}</translation>
    </message>
    <message>
        <source>biased: &gt; ±{limit}</source>
        <translation>verzerrt: &gt; ±{limit}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>of the mean</source>
        <translation>des Mittels</translation>
    </message>
    <message>
        <source>good: ≤ {limit}</source>
        <translation>gut: ≤ {limit}</translation>
    </message>
    <message>
        <source>high: &gt; {limit}</source>
        <translation>hoch: &gt; {limit}</translation>
    </message>
    <message>
        <source>automatic (1 hour or 1 day)</source>
        <translation>automatisch (1 h / 1 Tag)</translation>
    </message>
    <message>
        <source>automatic: {width}</source>
        <translation>automatisch: {width}</translation>
    </message>
    <message>
        <source>About {samples}, {wanted} wanted</source>
        <translation>Etwa {samples}, {wanted} verlangt</translation>
    </message>
    <message>
        <source>About {samples}, {wanted} wanted: choose a longer period, or lower “Samples ≥”.</source>
        <translation>Etwa {samples}, {wanted} verlangt: längeren Zeitraum wählen oder „Datenpunkte ≥“ senken.</translation>
    </message>
    <message>
        <source>{count} periods, together {hours}</source>
        <translation>{count} Zeiträume, zusammen {hours}</translation>
    </message>
    <message>
        <source>{ticked} of {offered} chosen</source>
        <translation>{ticked} von {offered} gewählt</translation>
    </message>
    <message>
        <source>new, not in the database</source>
        <translation>neu, nicht in der Datenbank</translation>
    </message>
    <message>
        <source>{machine} · {state} · {span} · samples of {interval}</source>
        <translation>{machine} · {state} · {span} · Datenpunkte je {interval}</translation>
    </message>
    <message>
        <source>version {number}, active</source>
        <translation>Version {number}, aktiv</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>version {number}, not active (version {active} is)</source>
        <translation>Version {number}, nicht aktiv (aktiv ist Version {active})</translation>
    </message>
    <message>
        <source>Remarks (1 warning)</source>
        <translation>Hinweise (1 Warnung)</translation>
    </message>
    <message>
        <source>Remarks ({count} warnings)</source>
        <translation>Hinweise ({count} Warnungen)</translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <translation>Hinweise ({count})</translation>
    </message>
    <message>
        <source>Versions ({count})</source>
        <translation>Versionen ({count})</translation>
    </message>
    <message>
        <source>The coefficients of {category} say how much more energy is used than with “{reference}”.</source>
        <translation>Die Koeffizienten von {category} sagen, wie viel mehr Energie als bei „{reference}“ verbraucht wird.</translation>
    </message>
    <message>
        <source>This baseline is in the database already, as version {number}</source>
        <translation>Diese Ausgangsbasis ist schon in der Datenbank, als Version {number}</translation>
    </message>
    <message>
        <source>Store the model as the next version and make it the active one</source>
        <translation>Das Modell als nächste Version speichern und aktiv setzen</translation>
    </message>
    <message>
        <source>Choose a version in the table.</source>
        <translation>Wählen Sie in der Tabelle eine Version.</translation>
    </message>
    <message>
        <source>This version is the active one already.</source>
        <translation>Diese Version ist schon die aktive.</translation>
    </message>
    <message>
        <source>Use version {number} from now on: for expected values, comparisons and reports. No version is deleted.</source>
        <translation>Ab jetzt Version {number} verwenden: für erwartete Werte, Vergleiche und Berichte. Keine Version wird gelöscht.</translation>
    </message>
    <message>
        <source>A baseline of {energy} is on record</source>
        <translation>Eine Ausgangsbasis für {energy} ist festgehalten</translation>
    </message>
    <message>
        <source>No baseline of {energy} trained yet</source>
        <translation>Noch keine Ausgangsbasis für {energy} trainiert</translation>
    </message>
    <message>
        <source>A baseline is on record</source>
        <translation>Eine Ausgangsbasis ist festgehalten</translation>
    </message>
    <message>
        <source>No baseline trained yet</source>
        <translation>Noch keine Ausgangsbasis trainiert</translation>
    </message>
    <message>
        <source>Tick what the energy depends on, such as production or weather, and press Train baseline.</source>
        <translation>Eine energetische Ausgangsbasis (EnB) sagt, wie viel Energie zu erwarten ist. Haken Sie an, wovon die Energie abhängt, etwa Produktion oder Wetter, und drücken Sie „Ausgangsbasis trainieren“.</translation>
    </message>
    <message>
        <source>Or choose one of the versions below and load it.</source>
        <translation>Oder wählen Sie eine der Versionen unten und laden Sie sie.</translation>
    </message>
    <message>
        <source>Written by another program, without what is needed to show it here.</source>
        <translation>Von einem anderen Programm geschrieben, ohne das, was nötig ist, um sie hier zu zeigen.</translation>
    </message>
    <message>
        <source>No baseline of {machine} is in the database yet. Train one and push it.</source>
        <translation>Noch ist keine Ausgangsbasis von {machine} in der Datenbank. Trainieren Sie eine und speichern Sie sie dort.</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Datenpunkt</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} Datenpunkte</translation>
    </message>
    <message>
        <source>{samples} in {count} stretches</source>
        <translation>{samples} in {count} Abschnitten</translation>
    </message>
    <message>
        <source>{samples}, none of them used</source>
        <translation>{samples}, keiner davon verwendet</translation>
    </message>
    <message>
        <source>{samples}: {actual}, {total} against expected</source>
        <translation>{samples}: {actual}, {total} gegen erwartet</translation>
    </message>
    <message>
        <source>Drag around points to pick samples on every view at once. Ctrl adds, Esc lets go.</source>
        <translation>Ziehen Sie um Punkte, um Datenpunkte in allen Ansichten zu wählen. Strg fügt hinzu, Esc lässt los.</translation>
    </message>
    <message>
        <source>Choose rows to pick their samples on every view at once. Ctrl adds.</source>
        <translation>Wählen Sie Zeilen, um ihre Datenpunkte auf allen Ansichten zugleich auszuwählen. Strg fügt hinzu.</translation>
    </message>
    <message>
        <source>no sample that was used</source>
        <translation>kein verwendeter Datenpunkt</translation>
    </message>
    <message>
        <source>Δ {total}</source>
        <translation>Δ {total}</translation>
    </message>
    <message>
        <source>Left out: {period}</source>
        <translation>Ausgelassen: {period}</translation>
    </message>
    <message>
        <source>{count} ranges left out</source>
        <translation>{count} Bereiche ausgelassen</translation>
    </message>
    <message>
        <source>The version shown was trained with the former ones; Ctrl+Return trains anew.</source>
        <translation>Die gezeigte Version wurde mit den früheren trainiert; Strg+Enter trainiert neu.</translation>
    </message>
    <message>
        <source>{count} ranges, together {hours}</source>
        <translation>{count} Bereiche, zusammen {hours}</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Aufrüsten…</translation>
    </message>
    <message>
        <source>Shows every statement first</source>
        <translation>Zeigt zuerst jede Anweisung</translation>
    </message>
    <message>
        <source>Comparing the database with the contract</source>
        <translation>Die Datenbank wird mit dem Vertrag verglichen</translation>
    </message>
    <message>
        <source>With {extension}</source>
        <translation>Mit {extension}</translation>
    </message>
    <message>
        <source>The workbench’s own, on this computer</source>
        <translation>Die eigene der Workbench, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Without TimescaleDB</source>
        <translation>Ohne TimescaleDB</translation>
    </message>
    <message>
        <source>User {user}</source>
        <translation>Benutzer {user}</translation>
    </message>
    <message>
        <source>User {user} at {host}</source>
        <translation>Benutzer {user} auf {host}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Old definitions of {replaced} are in workbench.replaced_functions.</source>
        <translation>Alte Definitionen von {replaced} stehen in workbench.replaced_functions.</translation>
    </message>
    <message>
        <source>Upgraded by {steps} statements.</source>
        <translation>Mit {steps} Anweisungen aufgerüstet.</translation>
    </message>
    <message>
        <source>Baselines, imports and corrections can be stored.</source>
        <translation>Ausgangsbasen, Importe und Korrekturen können gespeichert werden.</translation>
    </message>
    <message>
        <source>Baselines and imports can be stored.</source>
        <translation>Ausgangsbasen und Importe können gespeichert werden.</translation>
    </message>
    <message>
        <source>{listed}: other tools that call them get other numbers from then on, the right ones. The old definitions are kept in workbench.replaced_functions. Without your consent they stay as they are.</source>
        <translation>{listed}: Andere Werkzeuge, die sie aufrufen, bekommen danach andere Zahlen, die richtigen. Die alten Definitionen bleiben in workbench.replaced_functions. Ohne Ihre Zustimmung bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Looking what is missing</source>
        <translation>Es wird nachgesehen, was fehlt</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>{count} would be run</source>
        <translation>{count} würden ausgeführt</translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation>Es gibt nichts aufzurüsten</translation>
    </message>
    <message>
        <source>The tables, roll-ups and functions of the contract were compared, {count} in all: an upgrade has nothing to add.</source>
        <translation>Tabellen, Verdichtungen und Funktionen des Vertrags wurden verglichen, insgesamt {count}: Aufrüsten fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Tabelle oder Sicht</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why the statement is there</source>
        <translation>Warum die Anweisung dabei ist</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Charts of energy</source>
        <translation>Diagramme der Energie</translation>
    </message>
    <message>
        <source>Charts of production</source>
        <translation>Diagramme der Produktion</translation>
    </message>
    <message>
        <source>Charts of weather and process</source>
        <translation>Diagramme von Wetter, Prozess</translation>
    </message>
    <message>
        <source>Charts of own variables</source>
        <translation>Diagramme eigener Variablen</translation>
    </message>
    <message>
        <source>The database has no place for variables of your own yet. Upgrade adds it.</source>
        <translation>Die Datenbank hat noch keinen Platz für eigene Variablen. Aufrüsten fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>There is no table energy_readings: nothing to look at.</source>
        <translation>Es gibt keine Tabelle energy_readings: nichts anzusehen.</translation>
    </message>
    <message>
        <source>There is no table {series}: nothing to read there, nothing as a driver.</source>
        <translation>Es gibt keine Tabelle {series}: nichts zu lesen, nichts als Einflussgröße.</translation>
    </message>
    <message>
        <source>By the functions of the contract in the database; other tools get the same numbers.</source>
        <translation>Mit den Funktionen des Vertrags in der Datenbank; andere Werkzeuge bekommen dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Computed by the workbench itself, because the database’s functions are missing or not the workbench’s; each result says what the plant’s own function would have said.</source>
        <translation>Von der Workbench selbst berechnet, weil die Funktionen der Datenbank fehlen oder nicht die der Workbench sind; jedes Ergebnis sagt, was die Funktion des Werks gesagt hätte.</translation>
    </message>
    <message>
        <source>No roll-ups: every chart is worked out from the readings, which takes long for a year.</source>
        <translation>Keine Verdichtungen: Jedes Diagramm wird aus den Messwerten berechnet, was für ein Jahr lange dauert.</translation>
    </message>
    <message>
        <source>Roll-ups of {words}, without the energy type: machines that also use gas or steam are read from their readings, which takes longer.</source>
        <translation>Verdichtungen von {words}, ohne Energieart: Maschinen, die auch Gas oder Dampf brauchen, werden aus ihren Messwerten gelesen, was länger dauert.</translation>
    </message>
    <message>
        <source>Roll-ups of {words}; longer ones are put together from these, which takes longer.</source>
        <translation>Verdichtungen von {words}; längere werden daraus zusammengesetzt, was länger dauert.</translation>
    </message>
    <message>
        <source>Roll-ups of {words}: a year is as quick to look at as a day.</source>
        <translation>Verdichtungen von {words}: Ein Jahr ist so schnell zu sehen wie ein Tag.</translation>
    </message>
    <message>
        <source>Keep baselines in the database</source>
        <translation>Ausgangsbasen aufbewahren</translation>
    </message>
    <message>
        <source>Versions in energy_baselines, where other tools find them.</source>
        <translation>Versionen in energy_baselines, wo andere Werkzeuge sie finden.</translation>
    </message>
    <message>
        <source>{read_only} A trained baseline can be saved as a file.</source>
        <translation>{read_only} Eine trainierte Ausgangsbasis kann als Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>The user may not write to energy_baselines.</source>
        <translation>Der Benutzer darf nicht in energy_baselines schreiben.</translation>
    </message>
    <message>
        <source>From CSV and Excel files, all of a file or nothing.</source>
        <translation>Aus CSV- und Excel-Dateien, alles einer Datei oder nichts.</translation>
    </message>
    <message>
        <source>The user may not write to energy_readings.</source>
        <translation>Der Benutzer darf nicht in energy_readings schreiben.</translation>
    </message>
    <message>
        <source>Energy at {words}; the server keeps them up to date.</source>
        <translation>Energie bei {words}; der Server hält sie aktuell.</translation>
    </message>
    <message>
        <source>Energy at {words}; they show only what the server has worked in, so the newest may be missing.</source>
        <translation>Energie bei {words}; sie zeigen nur, was der Server verarbeitet hat, das Neueste kann also fehlen.</translation>
    </message>
    <message>
        <source>The server does not let the workbench see which buckets are out of date: readings that came late from other programs may be missing until it has worked them in.</source>
        <translation>Der Server lässt die Workbench nicht sehen, welche Intervalle veraltet sind: Messwerte, die spät aus anderen Programmen kamen, können fehlen, bis er sie eingearbeitet hat.</translation>
    </message>
    <message>
        <source>Continuous aggregates</source>
        <translation>Fortlaufende Aggregate</translation>
    </message>
    <message>
        <source>The server could keep them; the database has none. Upgrade adds them.</source>
        <translation>Der Server könnte sie führen; die Datenbank hat keine. Aufrüsten fügt sie hinzu.</translation>
    </message>
    <message>
        <source>TimescaleDB’s Apache-2 edition</source>
        <translation>Die Apache-2-Ausgabe von TimescaleDB</translation>
    </message>
    <message>
        <source>Plain PostgreSQL</source>
        <translation>Reines PostgreSQL</translation>
    </message>
    <message>
        <source>the workbench’s tables do the same and are refreshed with every write.</source>
        <translation>die Tabellen der Workbench leisten dasselbe und werden bei jedem Schreiben erneuert.</translation>
    </message>
    <message>
        <source>{who} has none; {own}</source>
        <translation>{who} hat keine; {own}</translation>
    </message>
    <message>
        <source>{who} has none. Upgrade adds tables instead.</source>
        <translation>{who} hat keine. Aufrüsten fügt stattdessen Tabellen hinzu.</translation>
    </message>
    <message>
        <source>TimescaleDB Community can; about an eighth of the space.</source>
        <translation>TimescaleDB Community kann es; etwa ein Achtel des Platzes.</translation>
    </message>
    <message>
        <source>Needs TimescaleDB Community; readings take their full space.</source>
        <translation>Braucht TimescaleDB Community; Messwerte nehmen ihren vollen Platz ein.</translation>
    </message>
    <message>
        <source>Local days on the server</source>
        <translation>Ortstage auf dem Server</translation>
    </message>
    <message>
        <source>time_bucket takes a time zone.</source>
        <translation>time_bucket nimmt eine Zeitzone.</translation>
    </message>
    <message>
        <source>Without time_bucket the workbench asks for local days in plain SQL; the numbers are the same.</source>
        <translation>Ohne time_bucket fragt die Workbench nach Ortstagen in reinem SQL; die Zahlen sind dieselben.</translation>
    </message>
    <message>
        <source>{wanted} is {found}</source>
        <translation>{wanted} ist {found}</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Namen von Spalten</translation>
    </message>
    <message>
        <source>Other names are understood: {said}{value}</source>
        <translation>Andere Namen werden verstanden: {said}{value}</translation>
    </message>
    <message>
        <source>All as it should be</source>
        <translation>Alles, wie es sein soll</translation>
    </message>
    <message>
        <source>Everything of the contract is there.</source>
        <translation>Alles aus dem Vertrag ist da.</translation>
    </message>
    <message>
        <source>{other} named differently</source>
        <translation>{other} anders benannt</translation>
    </message>
    <message>
        <source>Everything works from what is there; Upgrade adds the rest.</source>
        <translation>Alles geht mit dem, was da ist; Aufrüsten fügt den Rest hinzu.</translation>
    </message>
    <message>
        <source>Everything works from what is there.</source>
        <translation>Alles geht mit dem, was da ist.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <extracomment>So many energies, currencies or sites find room on a card; the others are told in a tooltip.</extracomment>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>No tariff is in force. Enter one in the registers.</source>
        <translation>Es gilt kein Tarif. Tragen Sie einen in die Register ein.</translation>
    </message>
    <message>
        <source>No emission factor is in force. Enter one in the registers.</source>
        <translation>Es gilt kein Emissionsfaktor. Tragen Sie einen in die Register ein.</translation>
    </message>
    <message>
        <source>{part} of {all} meters</source>
        <translation>{part} von {all} Zählern</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>To baseline</source>
        <translation>Zur Basis</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorwoche</translation>
    </message>
    <message>
        <source>What each machine does now</source>
        <translation>Was jede Maschine jetzt tut</translation>
    </message>
    <message>
        <source>Measured energy of each hour, and what the baseline expects</source>
        <translation>Gemessene Energie jeder Stunde, und was die energetische Ausgangsbasis (EnB) erwartet</translation>
    </message>
    <message>
        <source>Sum of all readings of the window</source>
        <translation>Summe aller Messwerte des Fensters</translation>
    </message>
    <message>
        <source>Measured − expected by the active baseline: red is an excess, green a saving, grey within noise</source>
        <translation>Gemessen − erwartet nach der aktiven energetischen Ausgangsbasis (EnB): Rot ist ein Mehrverbrauch, Grün eine Einsparung, Grau liegt im Rauschen</translation>
    </message>
    <message>
        <source>What that costs at the tariff in force, and the noise of the model. Amounts of different currencies are not compared: between two currencies the larger energy stands first.</source>
        <translation>Was das zum geltenden Tarif kostet, und das Rauschen des Modells. Beträge verschiedener Währungen werden nicht verglichen: Zwischen zwei Währungen steht die größere Energie zuerst.</translation>
    </message>
    <message>
        <source>Against the same weekdays and clock a week before</source>
        <translation>Gegen dieselben Wochentage und Uhrzeiten eine Woche davor</translation>
    </message>
    <message>
        <source>Newest reading {moment}</source>
        <extracomment>Columns that a small window does without, the first one first: the comparison with last week stands in the tooltip of the energy, and the curve on the page Readings. Names are not shortened to less than this, px. Where there is more room than this for a curve, px, all columns share it.</extracomment>
        <translation>Neuester Messwert {moment}</translation>
    </message>
    <message>
        <source>{lag} ago</source>
        <translation>vor {lag}</translation>
    </message>
    <message>
        <source>Energy of each hour, {period}</source>
        <translation>Energie jeder Stunde, {period}</translation>
    </message>
    <message>
        <source>Orange: expected by the baseline</source>
        <translation>Orange: von der Ausgangsbasis erwartet</translation>
    </message>
    <message>
        <source>{share} covered</source>
        <translation>{share} Daten</translation>
    </message>
    <message>
        <source>no tariff</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>Open anomalies</source>
        <extracomment>Readings that come in one after the other are looked at together, ms. Ages grow while nothing comes in.</extracomment>
        <translation>Offene Auffälligkeiten</translation>
    </message>
    <message>
        <source>Freshness of readings</source>
        <translation>Aktualität der Messwerte</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Läuft von selbst</translation>
    </message>
    <message>
        <source>Reading the plant …</source>
        <translation>Das Werk wird gelesen …</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Reading the overview</source>
        <extracomment>No server listens here. Nobody measured then.</extracomment>
        <translation>Die Übersicht wird gelesen</translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation>Die Übersicht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This site has no machines yet: import readings of one, or enter it in the registers.</source>
        <translation>Dieser Standort hat noch keine Maschinen: Importieren Sie Messwerte einer Maschine, oder tragen Sie sie in den Registern ein.</translation>
    </message>
    <message>
        <source>Counted by the clock of each site, up to the last whole quarter of an hour</source>
        <translation>Gezählt nach der Uhr jedes Standorts, bis zur letzten ganzen Viertelstunde</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age of the newest reading; red when three have not come</source>
        <translation>Alter des neuesten Messwerts; rot, wenn drei ausgeblieben sind</translation>
    </message>
    <message>
        <source>Prod.</source>
        <translation>Prod.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>There never was a reading.</source>
        <translation>Es gab nie einen Messwert.</translation>
    </message>
    <message>
        <source>The newest reading is {age} old.</source>
        <translation>Der neueste Messwert ist {age} alt.</translation>
    </message>
    <message>
        <source>A click or Enter opens {page}.</source>
        <translation>Ein Klick oder Enter öffnet {page}.</translation>
    </message>
    <message>
        <source>Sum of all readings, {period}</source>
        <translation>Summe aller Messwerte, {period}</translation>
    </message>
    <message>
        <source>Readings cover {share} of it.</source>
        <translation>Messwerte decken {share} davon ab.</translation>
    </message>
    <message>
        <source>Since {moment} there are none.</source>
        <translation>Seit {moment} gibt es keine.</translation>
    </message>
    <message>
        <source>Against last week: {share}, {difference}</source>
        <translation>Gegenüber der Vorwoche: {share}, {difference}</translation>
    </message>
    <message>
        <source>There is nothing to compare with: one of the two weeks has no readings.</source>
        <translation>Es gibt nichts zu vergleichen: Eine der beiden Wochen hat keine Messwerte.</translation>
    </message>
    <message>
        <source>Now minus the same weekdays and clock a week before, as a share of before.</source>
        <translation>Jetzt minus dieselben Wochentage und Uhrzeiten eine Woche davor, als Anteil an davor.</translation>
    </message>
    <message>
        <source>It knows nothing of production and weather; the baseline does.</source>
        <translation>Von Produktion und Wetter weiß das nichts; die Ausgangsbasis schon.</translation>
    </message>
    <message>
        <source>Measured − expected by baseline version {version}</source>
        <translation>Gemessen − erwartet nach Ausgangsbasis Version {version}</translation>
    </message>
    <message>
        <source>Noise of the model (95 %): ± {noise}</source>
        <translation>Rauschen des Modells (95 %): ± {noise}</translation>
    </message>
    <message>
        <source>No tariff is in force for this energy.</source>
        <translation>Für diese Energie gilt kein Tarif.</translation>
    </message>
    <message>
        <source>(Measured − expected) × the tariff in force at the site&apos;s clock, interval by interval</source>
        <translation>(Gemessen − erwartet) × der zur Uhr des Standorts geltende Tarif, Intervall für Intervall</translation>
    </message>
    <message>
        <source>Cost of everything measured: {cost}</source>
        <translation>Kosten alles Gemessenen: {cost}</translation>
    </message>
    <message>
        <source>This is within the noise: it says nothing.</source>
        <translation>Das liegt im Rauschen: Es sagt nichts.</translation>
    </message>
    <message>
        <source>{share} of the window could be compared.</source>
        <translation>{share} des Fensters konnten verglichen werden.</translation>
    </message>
    <message>
        <source>In {share} of that a driver lies outside the range the baseline was trained on.</source>
        <translation>In {share} davon liegt eine Einflussgröße außerhalb des Bereichs, mit dem die Ausgangsbasis trainiert wurde.</translation>
    </message>
    <message>
        <source>A click or Enter opens Baseline to train one.</source>
        <translation>Ein Klick oder Enter öffnet Ausgangsbasis, um eine zu trainieren.</translation>
    </message>
    <message>
        <source>Its baseline was written by another program and cannot be applied.</source>
        <translation>Ihre Ausgangsbasis wurde von einem anderen Programm geschrieben und ist nicht anwendbar.</translation>
    </message>
    <message>
        <source>This machine has no baseline.</source>
        <translation>Diese Maschine hat keine Ausgangsbasis.</translation>
    </message>
    <message>
        <source>No interval of the window has energy and every driver of the baseline yet.</source>
        <translation>Noch hat kein Intervall des Fensters Energie und alle Einflussgrößen der Ausgangsbasis.</translation>
    </message>
    <message>
        <source>There are no readings in the window.</source>
        <translation>Im Fenster gibt es keine Messwerte.</translation>
    </message>
    <message>
        <source>Sum of all readings of {energy}</source>
        <translation>Summe aller Messwerte von {energy}</translation>
    </message>
    <message>
        <source>Energy of each quarter of an hour × the tariff in force at the site&apos;s clock</source>
        <translation>Energie jeder Viertelstunde × der zur Uhr des Standorts geltende Tarif</translation>
    </message>
    <message>
        <source>Energy × the emission factor in force</source>
        <translation>Energie × der geltende Emissionsfaktor</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter of an hour, all metered machines of {site}</source>
        <translation>Höchste mittlere Leistung einer Viertelstunde, alle gezählten Maschinen von {site}</translation>
    </message>
    <message>
        <source>Without {energy} that have no tariff</source>
        <translation>Ohne {energy}, für die kein Tarif gilt</translation>
    </message>
    <message>
        <source>Without {energy} that have no emission factor</source>
        <translation>Ohne {energy}, für die kein Emissionsfaktor gilt</translation>
    </message>
    <message>
        <source>{machine} stands behind most of it.</source>
        <translation>Das meiste davon stammt von {machine}.</translation>
    </message>
    <message>
        <source>A click opens Readings: the power of all these machines at that moment.</source>
        <translation>Ein Klick öffnet die Messwerte: die Leistung all dieser Maschinen in jenem Augenblick.</translation>
    </message>
    <message>
        <source>A click opens Readings with all machines that are summed.</source>
        <translation>Ein Klick öffnet die Messwerte aller Maschinen, die summiert sind.</translation>
    </message>
    <message>
        <source>A click opens Readings with all machines that are compared.</source>
        <translation>Ein Klick öffnet die Messwerte aller Maschinen, die verglichen sind.</translation>
    </message>
    <message>
        <source>No machine has a baseline that can be applied.</source>
        <translation>Keine Maschine hat eine anwendbare Ausgangsbasis.</translation>
    </message>
    <message>
        <source>Only hours that have readings in both weeks are compared: {share} of the window.</source>
        <translation>Verglichen werden nur Stunden, für die beide Wochen Messwerte haben: {share} des Fensters.</translation>
    </message>
    <message>
        <source>Measured − expected by the baselines: {measured} − {expected}</source>
        <translation>Gemessen − erwartet nach den Ausgangsbasen: {measured} − {expected}</translation>
    </message>
    <message>
        <source>Noise of the models (95 %): ± {noise}</source>
        <translation>Rauschen der Modelle (95 %): ± {noise}</translation>
    </message>
    <message>
        <source>Of {part} of {all} meters: the others cannot be compared with a baseline.</source>
        <translation>Für {part} von {all} Zählern: Die übrigen lassen sich mit keiner Ausgangsbasis vergleichen.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>What is looked at around an anomaly. A meter with less of its readings says so.</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>in fault</source>
        <translation>in Störung</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>never a reading</source>
        <translation>nie ein Messwert</translation>
    </message>
    <message>
        <source>no data since {moment}</source>
        <translation>stumm seit {moment}</translation>
    </message>
    <message>
        <source>sends data</source>
        <translation>sendet Daten</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ohne Basis</translation>
    </message>
    <message>
        <source>old baseline</source>
        <translation>alte Basis</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Nothing has come in since {moment}: shown is the window that ends there.</source>
        <translation>Seit {moment} kam nichts herein: Gezeigt ist das Fenster, das dort endet.</translation>
    </message>
    <message>
        <source>No machine used more than its baseline expects.</source>
        <translation>Keine Maschine hat mehr verbraucht, als ihre Ausgangsbasis erwartet.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch wird nichts verglichen.</translation>
    </message>
    <message>
        <source>no comparison with last week</source>
        <translation>kein Vergleich mit letzter Woche</translation>
    </message>
    <message>
        <source>as much as last week</source>
        <translation>so viel wie letzte Woche</translation>
    </message>
    <message>
        <source>{share} less than last week</source>
        <translation>{share} weniger als letzte Woche</translation>
    </message>
    <message>
        <source>{share} more than last week</source>
        <translation>{share} mehr als letzte Woche</translation>
    </message>
    <message>
        <source>as the baseline</source>
        <translation>wie die Ausgangsbasis</translation>
    </message>
    <message>
        <source>{share} under baseline</source>
        <translation>{share} unter Ausgangsbasis</translation>
    </message>
    <message>
        <source>{share} over baseline</source>
        <translation>{share} über Ausgangsbasis</translation>
    </message>
    <message>
        <source>Compared are {part} of {all} meters: none used more than its baseline expects.</source>
        <translation>Verglichen sind {part} von {all} Zählern: Keiner verbrauchte mehr, als seine Ausgangsbasis erwartet.</translation>
    </message>
    <message>
        <source>{machine} is in fault</source>
        <translation>{machine} ist in Störung</translation>
    </message>
    <message>
        <source>{count} more use too much</source>
        <translation>{count} weitere verbrauchen zu viel</translation>
    </message>
    <message>
        <source>The roll-ups of this database are behind its readings</source>
        <translation>Die Verdichtungen dieser Datenbank hinken ihren Messwerten hinterher</translation>
    </message>
    <message>
        <source>{count} machines send no data</source>
        <translation>{count} Maschinen senden keine Daten</translation>
    </message>
    <message>
        <source>{machine} never sent data</source>
        <translation>{machine} hat nie Daten gesendet</translation>
    </message>
    <message>
        <source>{machine}: no data since {moment}</source>
        <translation>{machine}: stumm seit {moment}</translation>
    </message>
    <message>
        <source>1 open anomaly</source>
        <translation>1 offene Auffälligkeit</translation>
    </message>
    <message>
        <source>{count} open anomalies</source>
        <translation>{count} offene Auffälligkeiten</translation>
    </message>
    <message>
        <source>{machine} has no baseline</source>
        <translation>{machine} hat keine Ausgangsbasis</translation>
    </message>
    <message>
        <source>{count} without a baseline</source>
        <translation>{count} ohne Ausgangsbasis</translation>
    </message>
    <message>
        <source>{machine} has no tariff</source>
        <translation>{machine} hat keinen Tarif</translation>
    </message>
    <message>
        <source>{count} without a tariff</source>
        <translation>{count} ohne Tarif</translation>
    </message>
    <message>
        <source>{machine} {cost} over baseline ({share})</source>
        <translation>{machine} {cost} über Ausgangsbasis ({share})</translation>
    </message>
    <message>
        <source>Energy type</source>
        <translation>Energieart</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>To last week [kWh]</source>
        <translation>Zur Vorwoche [kWh]</translation>
    </message>
    <message>
        <source>To last week, compared share</source>
        <translation>Zur Vorwoche, verglichener Anteil</translation>
    </message>
    <message>
        <source>To baseline [kWh]</source>
        <translation>Zur Ausgangsbasis [kWh]</translation>
    </message>
    <message>
        <source>Noise, 95 % [kWh]</source>
        <translation>Rauschen, 95 % [kWh]</translation>
    </message>
    <message>
        <source>To baseline, compared share</source>
        <translation>Zur Ausgangsbasis, verglichener Anteil</translation>
    </message>
    <message>
        <source>To baseline, cost</source>
        <translation>Zur Ausgangsbasis, Kosten</translation>
    </message>
    <message>
        <source>Noise, 95 %, cost</source>
        <translation>Rauschen, 95 %, Kosten</translation>
    </message>
    <message>
        <source>Last {ago}</source>
        <translation>Zuletzt {ago}</translation>
    </message>
    <message>
        <source>Next {moment}</source>
        <translation>Nächstes Mal {moment}</translation>
    </message>
    <message>
        <source>Measured − expected, kWh</source>
        <translation>Gemessen − erwartet, kWh</translation>
    </message>
    <message>
        <source>Compare periods</source>
        <extracomment>Longer periods are drawn by the day. Of shorter periods the table has the hours too.</extracomment>
        <translation>Zeiträume vergleichen</translation>
    </message>
    <message>
        <source>{first} against {second}, {difference}</source>
        <translation>{first} gegen {second}, {difference}</translation>
    </message>
    <message>
        <source>Mean power, kW</source>
        <translation>Mittlere Leistung, kW</translation>
    </message>
    <message>
        <source>Energy of each day, kWh</source>
        <translation>Energie jedes Tages, kWh</translation>
    </message>
    <message>
        <source>Days of the first period, site time</source>
        <translation>Tage des ersten Zeitraums, Zeit des Standorts</translation>
    </message>
    <message>
        <source>With an active baseline of every machine, what production and weather explain is told.</source>
        <translation>Mit einer aktiven Ausgangsbasis jeder Maschine steht hier, was Produktion und Wetter erklären.</translation>
    </message>
    <message>
        <source>{first} beside {second}.</source>
        <translation>{first} neben {second}.</translation>
    </message>
    <message>
        <source>Difference = first − second; per cent of the second
Expected: the active baselines under the conditions of each period</source>
        <translation>Differenz = erster − zweiter; Prozent des zweiten
Erwartet: die aktiven Ausgangsbasen unter den Bedingungen jedes Zeitraums</translation>
    </message>
    <message>
        <source>Two periods over each other, kW</source>
        <translation>Zwei Zeiträume übereinander, kW</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>First − second</source>
        <translation>Erster − zweiter</translation>
    </message>
    <message>
        <source>100 · difference ÷ second</source>
        <translation>100 · Differenz ÷ zweiter</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energie, kWh</translation>
    </message>
    <message>
        <source>Cost, {currency}</source>
        <translation>Kosten, {currency}</translation>
    </message>
    <message>
        <source>Production, units</source>
        <translation>Produktion, Einheiten</translation>
    </message>
    <message>
        <source>Expected by the baseline, kWh</source>
        <translation>Von der Ausgangsbasis erwartet, kWh</translation>
    </message>
    <message>
        <source>{first} against {second}: {difference} ({percent}) {direction}</source>
        <translation>{first} gegen {second}: {difference} ({percent}) {direction}</translation>
    </message>
    <message>
        <source>, {cost} {direction}</source>
        <translation>, {cost} {direction}</translation>
    </message>
    <message>
        <source>Mean power while measured {first} against {second} ({percent}); measured for {hours} and for {others}.</source>
        <translation>Mittlere Leistung, solange gemessen: {first} gegen {second} ({percent}); gemessen an {hours} und an {others}.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>What the baseline knows of, such as production and weather, explains {explained} of that; against the baseline it used {first} now and {second} then.</source>
        <translation>Was die Ausgangsbasis kennt, etwa Produktion und Wetter, erklärt {explained} davon; gegen die Ausgangsbasis waren es {first} jetzt und {second} damals.</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>Load duration</source>
        <extracomment>Corners of a drawn curve; more than a screen has pixels.</extracomment>
        <translation>Dauerlinie</translation>
    </message>
    <message>
        <source>Base load {power}</source>
        <translation>Grundlast {power}</translation>
    </message>
    <message>
        <source>Mean {power}</source>
        <translation>Mittel {power}</translation>
    </message>
    <message>
        <source>before: {power}</source>
        <translation>davor: {power}</translation>
    </message>
    <message>
        <source>Part of the measured time, %</source>
        <translation>Teil der gemessenen Zeit, %</translation>
    </message>
    <message>
        <source>The base load of {base}, exceeded 90 % of the time, is {share} of the energy and cost about {cost}.</source>
        <translation>Die Grundlast von {base}, zu 90 % der Zeit überschritten, ist {share} der Energie und kostet etwa {cost}.</translation>
    </message>
    <message>
        <source>The base load of {base}, exceeded 90 % of the time, is {share} of the energy.</source>
        <translation>Die Grundlast von {base}, zu 90 % der Zeit überschritten, ist {share} der Energie.</translation>
    </message>
    <message>
        <source>Peak {peak} on {when}; load factor {factor}.</source>
        <translation>Spitze {peak} am {when}; Lastfaktor {factor}.</translation>
    </message>
    <message>
        <source>Reached or exceeded for {shares} of the time.</source>
        <translation>Erreicht oder überschritten für {shares} der Zeit.</translation>
    </message>
    <message>
        <source>The year before: {remark}</source>
        <translation>Das Jahr davor: {remark}</translation>
    </message>
    <message>
        <source>Nothing was measured in the year before.</source>
        <translation>Im Jahr davor wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The cost is at the mean rate of the period.</source>
        <translation>Die Kosten gelten zum mittleren Preis des Zeitraums.</translation>
    </message>
    <message>
        <source>Load-duration curve, mean power of {minutes} min, kW</source>
        <translation>Dauerlinie der Last, mittlere Leistung über {minutes} min, kW</translation>
    </message>
    <message>
        <source>Base load: power exceeded for 90 % of the measured time
Its energy: Σ min(P, base load) · h
Its cost: that energy · cost ÷ energy of the period
Load factor: mean power ÷ peak</source>
        <translation>Grundlast: Leistung, die zu 90 % der gemessenen Zeit überschritten wird
Ihre Energie: Σ min(P, Grundlast) · h
Ihre Kosten: diese Energie · Kosten ÷ Energie des Zeitraums
Lastfaktor: mittlere Leistung ÷ Spitze</translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation>Teil der Zeit</translation>
    </message>
    <message>
        <source>Time, h</source>
        <translation>Zeit, h</translation>
    </message>
    <message>
        <source>Reached or exceeded for that part of the time</source>
        <translation>Für diesen Teil der Zeit erreicht oder überschritten</translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation>Energiefluss</translation>
    </message>
    <message>
        <source>None: every site gets what its machines used</source>
        <translation>Keiner: Jeder Standort bekommt, was seine Maschinen verbrauchten</translation>
    </message>
    <message>
        <source>Flow of energy from carriers to machines, kWh; the table has the numbers</source>
        <translation>Energiefluss von den Energieträgern zu den Maschinen, kWh; die Tabelle hat die Zahlen</translation>
    </message>
    <message>
        <source>{total} came in; the most, {most}, went to {machine}.</source>
        <translation>{total} kamen herein; das meiste, {most}, ging an {machine}.</translation>
    </message>
    <message>
        <source>{rest} ({share}) of what the main meters saw is at no machine.</source>
        <translation>{rest} ({share}) dessen, was die Hauptzähler sahen, ist bei keiner Maschine.</translation>
    </message>
    <message>
        <source>Unaccounted for = Σ main meters − Σ machines</source>
        <translation>Nicht zugeordnet = Σ Hauptzähler − Σ Maschinen</translation>
    </message>
    <message>
        <source>Widths are final energy: a kWh of gas is as wide as a kWh of electricity.</source>
        <translation>Breiten sind Endenergie: Eine kWh Gas ist so breit wie eine kWh Strom.</translation>
    </message>
    <message>
        <source>Energy from sources to uses, kWh</source>
        <translation>Energie von den Quellen zu den Einsätzen, kWh</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>Teil von allem</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heat map of {name}, hour by day, kW</source>
        <translation>Heatmap von {name}, Stunde über Tag, kW</translation>
    </message>
    <message>
        <source>The highest hour is {peak} on {when}.</source>
        <translation>Die höchste Stunde ist {peak} am {when}.</translation>
    </message>
    <message>
        <source>At night (22 to 6) it takes {night} of its power by day, at weekends {weekend} of a weekday&apos;s.</source>
        <translation>Nachts (22 bis 6) braucht es {night} der Leistung am Tag, am Wochenende {weekend} der eines Werktags.</translation>
    </message>
    <message>
        <source>Mean power = Σ energy ÷ Σ measured time of the intervals that begin in the hour</source>
        <translation>Mittlere Leistung = Σ Energie ÷ Σ gemessene Zeit der Intervalle, die in der Stunde beginnen</translation>
    </message>
    <message>
        <source>{hours} h are hatched: they were not measured.</source>
        <translation>{hours} h sind schraffiert: Sie wurden nicht gemessen.</translation>
    </message>
    <message>
        <source>{count} h lie beyond the colour scale and have its last colour.</source>
        <translation>{count} h liegen jenseits der Farbskala und haben ihre letzte Farbe.</translation>
    </message>
    <message>
        <source>Mean power of each hour, kW (= kWh in the hour)</source>
        <translation>Mittlere Leistung jeder Stunde, kW (= kWh in der Stunde)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Of the hours that are shown</source>
        <translation>Von den gezeigten Stunden</translation>
    </message>
    <message>
        <source>{value}, mean of the hour that came twice</source>
        <translation>{value}, Mittel der Stunde, die zweimal kam</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not in the period, or skipped by the clock</source>
        <translation>nicht im Zeitraum oder von der Uhr übersprungen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <extracomment>What the picture that is shown is of, in words. Whether the columns of the table fit what is in it. The period that was chosen when one of its days was opened, and that day.</extracomment>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Open the demo plant or connect to yours.</source>
        <translation>Öffnen Sie das Demowerk, oder verbinden Sie sich mit Ihrem.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Choose a machine and a period above.</source>
        <translation>Wählen Sie oben eine Maschine und einen Zeitraum.</translation>
    </message>
    <message>
        <source>Working out the picture</source>
        <translation>Das Bild wird berechnet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Choose the picture again to work it out.</source>
        <translation>Wählen Sie das Bild noch einmal, um es zu berechnen.</translation>
    </message>
    <message>
        <source>stopped: what is chosen has changed since</source>
        <translation>abgebrochen: die Auswahl ist seither anders</translation>
    </message>
    <message>
        <source>the dates above are refused</source>
        <translation>der Zeitraum oben ist ungültig</translation>
    </message>
    <message>
        <source>what is chosen has changed since</source>
        <translation>die Auswahl ist seither anders</translation>
    </message>
    <message>
        <source>The picture could not be worked out</source>
        <translation>Das Bild konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>Whole plant</source>
        <translation>Ganzes Werk</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture</source>
        <translation>Die Zahlen hinter dem Bild zeigen</translation>
    </message>
    <message>
        <source>Pareto of machines</source>
        <translation>Pareto der Maschinen</translation>
    </message>
    <message>
        <source>All, each apart</source>
        <translation>Alle, jede für sich</translation>
    </message>
    <message>
        <source>Machines by {unit}, largest first</source>
        <translation>Maschinen nach {unit}, die größte zuerst</translation>
    </message>
    <message>
        <source>80 % of the total</source>
        <translation>80 % der Summe</translation>
    </message>
    <message>
        <source>{count} of {all} make up {share} of {total}: {names}. By the 80 % rule they are the significant uses.</source>
        <translation>{count} von {all} machen {share} von {total} aus: {names}. Nach der 80-%-Regel sind sie die wesentlichen Einsätze.</translation>
    </message>
    <message>
        <source>use</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Einsätzen</translation>
    </message>
    <message>
        <source>Energy of machines, kWh</source>
        <translation>Energie der Maschinen, kWh</translation>
    </message>
    <message>
        <source>Cost of machines, {unit}</source>
        <translation>Kosten der Maschinen, {unit}</translation>
    </message>
    <message>
        <source>Carbon of machines, kg CO₂</source>
        <translation>CO₂ der Maschinen, kg</translation>
    </message>
    <message>
        <source>Running share = Σ of the shares down to a machine; significant while the sum before it is below 80 %</source>
        <translation>Laufender Anteil = Σ der Anteile bis zu einer Maschine; wesentlich, solange die Summe davor unter 80 % liegt</translation>
    </message>
    <message>
        <source>Value ÷ total</source>
        <translation>Wert ÷ Summe</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Laufender Anteil</translation>
    </message>
    <message>
        <source>Sum of the shares down to this one</source>
        <translation>Summe der Anteile bis zu diesem</translation>
    </message>
    <message>
        <source>Needed to reach 80 % of the total</source>
        <translation>Nötig, um 80 % der Summe zu erreichen</translation>
    </message>
    <message>
        <source>{value}, {share} of the total</source>
        <translation>{value}, {share} der Summe</translation>
    </message>
    <message>
        <source>Running share {share}</source>
        <translation>Laufender Anteil {share}</translation>
    </message>
    <message>
        <source>Double click opens its readings</source>
        <translation>Doppelklick öffnet die Messwerte</translation>
    </message>
    <message>
        <source>Day profiles</source>
        <translation>Tagesprofile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Public holidays of this country count as Sundays; proposed by the site&apos;s time zone, {zone}.</source>
        <translation>Feiertage dieses Landes zählen als Sonntage; vorgeschlagen nach der Zeitzone des Standorts, {zone}.</translation>
    </message>
    <message>
        <source>Time of day, site time</source>
        <translation>Tageszeit, Zeit des Standorts</translation>
    </message>
    <message>
        <source>{label}: {energy} a day, {low} to {high}</source>
        <translation>{label}: {energy} am Tag, {low} bis {high}</translation>
    </message>
    <message>
        <source>{count} of {country} in the period: {days}.</source>
        <translation>{count} von {country} im Zeitraum: {days}.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>The bands hold the middle 80 % of the days.</source>
        <translation>Die Bänder enthalten die mittleren 80 % der Tage.</translation>
    </message>
    <message>
        <source>Energy a day: mean of the days of which at least 90 % was measured, scaled to all of it</source>
        <translation>Energie am Tag: Mittel der Tage, von denen mindestens 90 % gemessen wurden, hochgerechnet auf den ganzen</translation>
    </message>
    <message>
        <source>Usual days, mean power of {minutes} min, kW</source>
        <translation>Übliche Tage, mittlere Leistung über {minutes} min, kW</translation>
    </message>
    <message>
        <source>No day was measured in full.</source>
        <translation>Kein Tag wurde ganz gemessen.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>All of {site}</source>
        <extracomment>The entry of all machines.</extracomment>
        <translation>Alles in {site}</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>The language of the field: nothing to translate. What the field has no sign for.</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>The best by adjusted R²</source>
        <translation>Das beste nach korrigiertem R²</translation>
    </message>
    <message>
        <source>2P: straight line</source>
        <translation>2P: Gerade</translation>
    </message>
    <message>
        <source>3PH: heating below a change point</source>
        <translation>3PH: Heizen unter einem Knickpunkt</translation>
    </message>
    <message>
        <source>3PC: cooling above a change point</source>
        <translation>3PC: Kühlen über einem Knickpunkt</translation>
    </message>
    <message>
        <source>4P: two slopes that meet</source>
        <translation>4P: zwei Steigungen, die sich treffen</translation>
    </message>
    <message>
        <source>5P: heating and cooling</source>
        <translation>5P: Heizen und Kühlen</translation>
    </message>
    <message>
        <source>Energy signature</source>
        <translation>Energiesignatur</translation>
    </message>
    <message>
        <source>Model {family}</source>
        <translation>Modell {family}</translation>
    </message>
    <message>
        <source>model at {temperature}: {power}</source>
        <translation>Modell bei {temperature}: {power}</translation>
    </message>
    <message>
        <source>Outdoor temperature, °C</source>
        <translation>Außentemperatur, °C</translation>
    </message>
    <message>
        <source>{count}; {family}, adjusted R² {r2}, CV(RMSE) {cv}; limits are those of 95 %.</source>
        <translation>{count}; {family}, korrigiertes R² {r2}, CV(RMSE) {cv}; Grenzen sind die von 95 %.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Mean power of each {per} against outdoor temperature, kW</source>
        <translation>Mittlere Leistung je {per} über der Außentemperatur, kW</translation>
    </message>
    <message>
        <source>Model, kW</source>
        <translation>Modell, kW</translation>
    </message>
    <message>
        <source>Measured − model, kW</source>
        <translation>Gemessen − Modell, kW</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>The load does not follow the weather: it takes {power} on average.</source>
        <translation>Die Last folgt dem Wetter nicht: Sie beträgt im Mittel {power}.</translation>
    </message>
    <message>
        <source>At {place} it takes {power}</source>
        <translation>Bei {place} sind es {power}</translation>
    </message>
    <message>
        <source>At 0 °C it takes {power}</source>
        <translation>Bei 0 °C sind es {power}</translation>
    </message>
    <message>
        <source>Base power {power}</source>
        <translation>Grundleistung {power}</translation>
    </message>
    <message>
        <source>{slope} more for every kelvin colder ({limits})</source>
        <translation>{slope} mehr je Kelvin kälter ({limits})</translation>
    </message>
    <message>
        <source> below {place}</source>
        <translation> unter {place}</translation>
    </message>
    <message>
        <source>{slope} more for every kelvin warmer ({limits})</source>
        <translation>{slope} mehr je Kelvin wärmer ({limits})</translation>
    </message>
    <message>
        <source> above {place}</source>
        <translation> über {place}</translation>
    </message>
    <message>
        <source>it falls when it gets colder or warmer</source>
        <translation>sie fällt, wenn es kälter oder wärmer wird</translation>
    </message>
    <message>
        <source>Heating, cooling, air</source>
        <translation>Heizung, Kühlung, Luft</translation>
    </message>
    <message>
        <source>Motors</source>
        <translation>Motoren</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>Pumpen</translation>
    </message>
    <message>
        <source>Conveyors</source>
        <translation>Förderer</translation>
    </message>
    <message>
        <source>Boilers</source>
        <translation>Kessel</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Leave the readings out</source>
        <translation>Die Messwerte weglassen</translation>
    </message>
    <message>
        <source>Draw a straight line between the readings next to the range</source>
        <translation>Eine Gerade zwischen den Messwerten neben dem Bereich ziehen</translation>
    </message>
    <message>
        <source>Multiply each reading by a factor</source>
        <translation>Jeden Messwert mit einem Faktor multiplizieren</translation>
    </message>
    <message>
        <source>Replace each reading by a value</source>
        <translation>Jeden Messwert durch einen Wert ersetzen</translation>
    </message>
    <message>
        <source>Correct readings of {name}</source>
        <extracomment>The effect is worked out when nothing was changed for so long, ms.</extracomment>
        <translation>Messwerte von {name} korrigieren</translation>
    </message>
    <message>
        <source>Choose what is to be done</source>
        <translation>Bitte wählen, was geschehen soll</translation>
    </message>
    <message>
        <source>The plant&apos;s time: {key}</source>
        <translation>Die Zeit des Werks: {key}</translation>
    </message>
    <message>
        <source>Write from when to when the readings are wrong.</source>
        <translation>Angeben, von wann bis wann die Messwerte falsch sind.</translation>
    </message>
    <message>
        <source>Choose what is to be done with them.</source>
        <translation>Wählen, was mit ihnen geschehen soll.</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Faktor</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Say why the readings are wrong</source>
        <translation>Sagen Sie, warum die Messwerte falsch sind</translation>
    </message>
    <message>
        <source>One value cannot be energy and power.</source>
        <translation>Ein Wert kann nicht Energie und Leistung zugleich sein.</translation>
    </message>
    <message>
        <source>Choose one of the two measures.</source>
        <translation>Wählen Sie eine der beiden Größen.</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Es wird korrigiert</translation>
    </message>
    <message>
        <source>Corrections of this machine</source>
        <translation>Korrekturen dieser Maschine</translation>
    </message>
    <message>
        <source>Choose a machine and a period.</source>
        <translation>Wählen Sie eine Maschine und einen Zeitraum.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The readings are being looked at …</source>
        <translation>Die Messwerte werden geprüft …</translation>
    </message>
    <message>
        <source>Looking at the readings</source>
        <translation>Die Messwerte werden angesehen</translation>
    </message>
    <message>
        <source>The readings could not be looked at.</source>
        <translation>Die Messwerte konnten nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts gefunden</translation>
    </message>
    <message>
        <source>No readings</source>
        <translation>Keine Messwerte</translation>
    </message>
    <message>
        <source>{holding} of {made} hold; measured readings never change</source>
        <translation>{holding} von {made} gelten; Messwerte ändern sich nie</translation>
    </message>
    <message>
        <source>None yet; measured readings never change</source>
        <translation>Noch keine; Messwerte ändern sich nie</translation>
    </message>
    <message>
        <source>correction of {machine}</source>
        <translation>Korrektur von {machine}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>{count} made. Every number that is computed from now on respects what was corrected.</source>
        <translation>{count} gemacht. Jede Zahl, die von jetzt an berechnet wird, berücksichtigt, was korrigiert wurde.</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Eine Korrektur zurückziehen</translation>
    </message>
    <message>
        <source>The numbers will be what they were without it. Why is it withdrawn?</source>
        <translation>Die Zahlen werden sein, was sie ohne sie waren. Warum wird sie zurückgezogen?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>withdrawal of correction {id}</source>
        <translation>Rückzug der Korrektur {id}</translation>
    </message>
    <message>
        <source>Correction {id} is withdrawn; the numbers are what they were without it.</source>
        <translation>Korrektur {id} ist zurückgezogen; die Zahlen sind, was sie ohne sie waren.</translation>
    </message>
    <message>
        <source>A newer correction holds for the same readings.</source>
        <extracomment>Why a correction was withdrawn, as it is stored.</extracomment>
        <translation>Für dieselben Messwerte gilt eine neuere Korrektur.</translation>
    </message>
    <message>
        <source>Withdraw that one first.</source>
        <translation>Ziehen Sie diese zuerst zurück.</translation>
    </message>
    <message>
        <source>What was corrected is not measured here any more.</source>
        <translation>Was korrigiert wurde, wird hier nicht mehr gemessen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Readings that are concerned; in a gap, those that are missing</source>
        <translation>Betroffene Messwerte; in einer Lücke die fehlenden</translation>
    </message>
    <message>
        <source>Hourly samples of a baseline that it touches</source>
        <translation>Stündliche Datenpunkte einer Ausgangsbasis, die es berührt</translation>
    </message>
    <message>
        <source> — withdrawn by {withdrawn_by}, {withdrawn_at}: {withdrawn_reason}</source>
        <translation> — zurückgezogen von {withdrawn_by}, {withdrawn_at}: {withdrawn_reason}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>{parts} in {readings} readings</source>
        <translation>{parts} in {readings} Messwerten</translation>
    </message>
    <message>
        <source>{readings} readings of {machine_name} were looked at for {faults} and {last}.</source>
        <translation>{readings} Messwerte von {machine_name} wurden auf {faults} und {last} angesehen.</translation>
    </message>
    <message>
        <source>{machine} was not measured in this period.</source>
        <translation>{machine} wurde in diesem Zeitraum nicht gemessen.</translation>
    </message>
    <message>
        <source>{machine} was never measured. File › Import data brings readings in.</source>
        <translation>{machine} wurde nie gemessen. Datei › Daten importieren holt Messwerte herein.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>{label} of {before} ({kind}) is left out.</source>
        <translation>{label} von {before} ({kind}) wird weggelassen.</translation>
    </message>
    <message>
        <source>{readings} in {samples}. {change}</source>
        <translation>Betroffen: {readings}, {samples}. {change}</translation>
    </message>
    <message>
        <source>Energy and power</source>
        <translation>Energie und Leistung</translation>
    </message>
    <message>
        <source>The effect could not be worked out.</source>
        <translation>Die Wirkung konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Train baseline</source>
        <translation>Ausgangsbasis trainieren</translation>
    </message>
    <message>
        <source>Train an energy baseline on what is chosen</source>
        <translation>Mit dem Gewählten eine energetische Ausgangsbasis (EnB) trainieren</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Show the key figures of this range</source>
        <translation>Die Kennzahlen dieses Bereichs zeigen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Leave this time out when baselines are trained</source>
        <translation>Diese Zeit beim Trainieren von Ausgangsbasen auslassen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Write a note or an event to this time</source>
        <translation>Zu dieser Zeit eine Notiz oder ein Ereignis schreiben</translation>
    </message>
    <message>
        <source>Export the readings of what is chosen</source>
        <translation>Die Messwerte des Gewählten exportieren</translation>
    </message>
    <message>
        <source>Train baseline of {machine}</source>
        <translation>Ausgangsbasis von {machine} trainieren</translation>
    </message>
    <message>
        <source>{kind} of {start}</source>
        <translation>{kind} vom {start}</translation>
    </message>
    <message>
        <source>Withdraw {kind}</source>
        <translation>{kind} zurückziehen</translation>
    </message>
    <message>
        <source>Why does it no longer hold? It stays on record with this reason.</source>
        <translation>Warum gilt es nicht mehr? Es bleibt mit diesem Grund festgehalten.</translation>
    </message>
    <message>
        <source>withdrawal of {kind}</source>
        <translation>Rückzug: {kind}</translation>
    </message>
    <message>
        <source>Withdrawn: {words}</source>
        <translation>Zurückgezogen: {words}</translation>
    </message>
    <message>
        <source>Choose this time</source>
        <translation>Diese Zeit wählen</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher ansehen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Mean with minimum and maximum</source>
        <translation>Mittel mit Minimum und Maximum</translation>
    </message>
    <message>
        <source>Give {title} a chart of its own</source>
        <translation>{title} ein eigenes Diagramm geben</translation>
    </message>
    <message>
        <source>Put on a right axis here</source>
        <translation>Hier auf eine rechte Achse legen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>Version chosen by the user, by machine; the active one where there is none.</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What is drawn beside the readings</source>
        <translation>Was neben den Messwerten gezeichnet wird</translation>
    </message>
    <message>
        <source>Expected values, anomalies, notes and times without operation on the charts</source>
        <translation>Erwartete Werte, Auffälligkeiten, Notizen und Zeiten ohne Betrieb in den Diagrammen</translation>
    </message>
    <message>
        <source>Baseline of {machine}</source>
        <translation>Ausgangsbasis von {machine}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Applying the baselines</source>
        <translation>Die Ausgangsbasen werden angewendet</translation>
    </message>
    <message>
        <source>15-minute mean</source>
        <translation>15-Minuten-Mittel</translation>
    </message>
    <message>
        <source>Electricity used in the range: the sum of all readings.
Mean power is that of the time with readings.</source>
        <translation>Strom, der im Bereich verbraucht wurde: die Summe aller Messwerte.
Die mittlere Leistung ist die der Zeit mit Messwerten.</translation>
    </message>
    <message>
        <source>The highest mean power of any quarter of an hour: energy of the 15 minutes × 4.</source>
        <translation>Die höchste mittlere Leistung einer Viertelstunde: Energie der 15 Minuten × 4.</translation>
    </message>
    <message>
        <source>mean ÷ peak</source>
        <translation>Mittel ÷ Spitze</translation>
    </message>
    <message>
        <source>Mean power ÷ peak demand. 100 % is a perfectly even load.</source>
        <translation>Mittlere Leistung ÷ Spitzenlast. 100 % ist eine ganz gleichmäßige Last.</translation>
    </message>
    <message>
        <source>Specific energy</source>
        <translation>Spezifische Energie</translation>
    </message>
    <message>
        <source>of {value}</source>
        <translation>von {value}</translation>
    </message>
    <message>
        <source>Electricity ÷ units produced in the range (SEC).</source>
        <translation>Strom ÷ im Bereich hergestellte Stück (spezifischer Energieverbrauch).</translation>
    </message>
    <message>
        <source>Electricity cost</source>
        <translation>Stromkosten</translation>
    </message>
    <message>
        <source>CO₂ of the electricity used: energy × the emission factor in force.</source>
        <translation>CO₂ des verbrauchten Stroms: Energie × gültiger Emissionsfaktor.</translation>
    </message>
    <message>
        <source>Each hour&apos;s energy × the tariff in force at that hour, in site time.</source>
        <translation>Energie jeder Stunde × der in dieser Stunde geltende Tarif, in der Zeit des Standorts.</translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>zu {value}</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Reading the series</source>
        <translation>Die Reihen werden gelesen</translation>
    </message>
    <message>
        <source>{unit} per {interval}</source>
        <translation>{unit} je {interval}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>{count} rows read in {seconds}</source>
        <translation>{count} Zeilen in {seconds} gelesen</translation>
    </message>
    <message>
        <source>one value per {interval}</source>
        <translation>ein Wert je {interval}</translation>
    </message>
    <message>
        <source>corrections applied: {count}</source>
        <translation>angewendete Korrekturen: {count}</translation>
    </message>
    <message>
        <source>roll-ups lack {hours}, read from finer values</source>
        <translation>Verdichtungen fehlen {hours}, aus feineren Werten gelesen</translation>
    </message>
    <message>
        <source>{machine} expected (baseline v{version})</source>
        <extracomment>A wider interval has an expected value when so much of it has one.</extracomment>
        <translation>{machine} erwartet (Ausgangsbasis v{version})</translation>
    </message>
    <message>
        <source>Outside the baseline · {machine}</source>
        <translation>Außerhalb der Ausgangsbasis · {machine}</translation>
    </message>
    <message>
        <source>A driver lies outside the range that version {version} was trained on.</source>
        <translation>Eine Einflussgröße liegt außerhalb des Bereichs, mit dem Version {version} trainiert wurde.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>Names a row of the source model, empty for one that can be no favourite.</extracomment>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Expected values of the baselines</source>
        <translation>Erwartete Werte der Ausgangsbasen</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Notes, events and exclusions</source>
        <translation>Notizen, Ereignisse und Ausschlüsse</translation>
    </message>
    <message>
        <source>Maintenance, faults and offline times</source>
        <translation>Wartung, Störungen und Offline-Zeiten</translation>
    </message>
    <message>
        <source>Anomaly, warning</source>
        <translation>Auffälligkeit, Warnung</translation>
    </message>
    <message>
        <source>Anomaly, critical</source>
        <translation>Auffälligkeit, kritisch</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Picked · {machine}</source>
        <extracomment>Says what a period amounts to at a machine, or at all that are shown; empty when that is not known.</extracomment>
        <translation>Gewählt · {machine}</translation>
    </message>
    <message>
        <source>found by {method}</source>
        <translation>gefunden durch {method}</translation>
    </message>
    <message>
        <source>resolved: {how}</source>
        <translation>erledigt: {how}</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>gemessen {value}</translation>
    </message>
    <message>
        <source>measured {value}, expected {expected}{share}</source>
        <translation>gemessen {value}, erwartet {expected}{share}</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>Calculating the KPIs</source>
        <extracomment>Of a row of the table, and for its scroll bar when there are many ranges, px.</extracomment>
        <translation>Die Kennzahlen werden berechnet</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>electricity only, without {others}</source>
        <translation>nur Strom, ohne {others}</translation>
    </message>
    <message>
        <source>The whole plant</source>
        <translation>Das ganze Werk</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>Vom Training ausschließen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;What is to be known?</source>
        <translation>&amp;Was ist zu wissen?</translation>
    </message>
    <message>
        <source>What is to be known?</source>
        <translation>Was ist zu wissen?</translation>
    </message>
    <message>
        <source>All {count} machines that are shown</source>
        <translation>Alle {count} gezeigten Maschinen</translation>
    </message>
    <message>
        <source>Excluded. Baselines that are trained from now on leave this time out.</source>
        <translation>Ausgeschlossen. Ausgangsbasen, die von jetzt an trainiert werden, lassen diese Zeit aus.</translation>
    </message>
    <message>
        <source>{kind} stored.</source>
        <translation>{kind} gespeichert.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Open the demo plant, import readings or connect to a plant to see its readings.</source>
        <translation>Öffnen Sie das Demowerk, importieren Sie Messwerte, oder verbinden Sie sich mit einem Werk, um Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>Choose a machine on the left to see its readings.</source>
        <translation>Wählen Sie links eine Maschine, um ihre Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>Looking what is measured</source>
        <translation>Es wird nachgesehen, was gemessen wird</translation>
    </message>
    <message>
        <source>Choose a measure on the left to see its readings.</source>
        <translation>Wählen Sie links eine Größe, um ihre Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>{machines} has no readings yet. File › Import brings some in.</source>
        <translation>{machines} hat noch keine Messwerte. Datei › Daten importieren holt welche herein.</translation>
    </message>
    <message>
        <source>The readings could not be read.</source>
        <translation>Die Messwerte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There are no readings of these measures in this period. The buttons above show the newest.</source>
        <translation>In diesem Zeitraum gibt es keine Messwerte dieser Größen. Die Tasten darüber zeigen die neuesten.</translation>
    </message>
    <message>
        <source>chosen: {ranges}</source>
        <translation>gewählt: {ranges}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>{name}; values per {hours} spread evenly</source>
        <translation>{name}; Werte je {hours} gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>{name}, minimum</source>
        <translation>{name}, Minimum</translation>
    </message>
    <message>
        <source>{name}, maximum</source>
        <translation>{name}, Maximum</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>{count} machines</source>
        <translation>{count} Maschinen</translation>
    </message>
    <message>
        <source>mean {power}</source>
        <translation>Mittel {power}</translation>
    </message>
    <message>
        <source>cost of {energy} unknown</source>
        <translation>Kosten von {energy} unbekannt</translation>
    </message>
    <message>
        <source>peak {power}</source>
        <translation>Spitze {power}</translation>
    </message>
    <message>
        <source>{cost}, some prices assumed</source>
        <translation>{cost}, zum Teil mit angenommenen Preisen</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <extracomment>What a link asks for, until the register is read.</extracomment>
        <translation>Das Register wird gelesen</translation>
    </message>
    <message>
        <source>{changes} not stored</source>
        <translation>{changes} nicht gespeichert</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first.</source>
        <translation>Kopieren Sie zuerst Zellen in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>So ist es gemeint</translation>
    </message>
    <message>
        <source>Storing the changes</source>
        <translation>Die Änderungen werden gespeichert</translation>
    </message>
    <message>
        <source>Red cells hold your entry, their tooltip that of others. Store again to write yours, or revert.</source>
        <translation>Rote Zellen halten Ihre Eingabe, ihr Hinweis die der anderen. Speichern Sie noch einmal, um Ihre zu schreiben, oder verwerfen Sie.</translation>
    </message>
    <message>
        <source>{changes} in “{register}”</source>
        <translation>{changes} in „{register}“</translation>
    </message>
    <message>
        <source>Prices that energy costs are calculated with, by site and local hour. Where several are in force, one by hours counts before one of all hours, and the newest before older ones.</source>
        <extracomment>So many rows are named in a question.</extracomment>
        <translation>Preise, mit denen Energiekosten berechnet werden, nach Standort und Ortsstunde. Gelten mehrere, zählt einer nach Stunden vor einem zu allen Stunden, und der neueste vor älteren.</translation>
    </message>
    <message>
        <source>Emission factors by region and date. Name the region of a site in its own register.</source>
        <translation>Emissionsfaktoren nach Region und Datum. Die Region eines Standorts steht in dessen eigenem Register.</translation>
    </message>
    <message>
        <source>The meters of the plant. A machine that is no longer used is set inactive; its readings stay.</source>
        <translation>Die Zähler des Werks. Eine Maschine, die nicht mehr verwendet wird, wird inaktiv gesetzt; ihre Messwerte bleiben.</translation>
    </message>
    <message>
        <source>Sites, their time zone and the region of their emission factor.</source>
        <translation>Standorte, ihre Zeitzone und die Region ihres Emissionsfaktors.</translation>
    </message>
    <message>
        <source>What a unit of gas, steam, heat … costs and emits. Electricity has tariffs instead.</source>
        <translation>Was eine Einheit Gas, Dampf, Wärme … kostet und ausstößt. Strom hat stattdessen Tarife.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>1 change of the registers is not stored yet.</source>
        <translation>1 Änderung der Register ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{count} changes of the registers are not stored yet.</source>
        <translation>{count} Änderungen der Register sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}.</source>
        <translation>Zeile {row}: {reason}.</translation>
    </message>
    <message>
        <source>more row like this.</source>
        <translation>weitere Zeile dieser Art.</translation>
    </message>
    <message>
        <source>more rows like this.</source>
        <translation>weitere Zeilen dieser Art.</translation>
    </message>
    <message>
        <source>Each kWh used would lower the cost. Negative prices occur on spot markets; is it meant so?</source>
        <translation>Jede verbrauchte kWh würde die Kosten senken. Negative Preise kommen am Spotmarkt vor; ist es so gemeint?</translation>
    </message>
    <message>
        <source>Enter a tariff of the site, or extend the time in which one is valid.</source>
        <translation>Tragen Sie einen Tarif des Standorts ein, oder verlängern Sie die Zeit, in der einer gilt.</translation>
    </message>
    <message>
        <source>No tariff is in force for {machines}.</source>
        <translation>Für {machines} gilt kein Tarif.</translation>
    </message>
    <message>
        <source>Enter the price of a unit of this energy; it counts in the currency of the site&apos;s tariffs.</source>
        <translation>Tragen Sie den Preis einer Einheit dieser Energie ein; er zählt in der Währung der Tarife des Standorts.</translation>
    </message>
    <message>
        <source>No price is known for {machines}.</source>
        <translation>Für {machines} ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>Shows the reports that were written</source>
        <translation>Zeigt die geschriebenen Berichte</translation>
    </message>
    <message>
        <source>No machine is ticked.</source>
        <translation>Es ist keine Maschine angehakt.</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Haken Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>The pages show an earlier state; preview them again.</source>
        <translation>Die Seiten zeigen einen früheren Stand; sehen Sie die Vorschau neu an.</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Der Bericht entsteht</translation>
    </message>
    <message>
        <source>SHA-256 of the data: {digest}</source>
        <translation>SHA-256 der Daten: {digest}</translation>
    </message>
    <message>
        <source>The report is written: {path}</source>
        <translation>Der Bericht ist geschrieben: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The report says what the plant used, how good its data are, which baselines hold and how well, with the evidence an auditor asks for. Choose a period and machines, then preview its pages.</source>
        <translation>Der Bericht sagt, was das Werk verbraucht hat, wie gut seine Daten sind, welche Ausgangsbasen gelten und wie gut, mit den Nachweisen, nach denen ein Auditor fragt. Wählen Sie Zeitraum und Maschinen, dann sehen Sie die Seiten in der Vorschau.</translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>Den Ordner der Berichte öffnen</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>Es ist {path}.</translation>
    </message>
    <message>
        <source>This computer has no program to show it.</source>
        <translation>Dieser Rechner hat kein Programm, um es zu zeigen.</translation>
    </message>
    <message>
        <source>Last full month</source>
        <translation>Letzter voller Monat</translation>
    </message>
    <message>
        <source>Last full quarter</source>
        <translation>Letztes volles Quartal</translation>
    </message>
    <message>
        <source>Last 12 full months</source>
        <translation>Letzte 12 volle Monate</translation>
    </message>
    <message>
        <source>Last calendar year</source>
        <translation>Letztes Kalenderjahr</translation>
    </message>
    <message>
        <source>This year, full months</source>
        <translation>Dieses Jahr, volle Monate</translation>
    </message>
    <message>
        <source>Opening the connection</source>
        <translation>Die Verbindung wird geöffnet</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>“{place}” has no machines yet. How would you like to begin?</source>
        <translation>„{place}“ hat noch keine Maschinen. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>“{place}” has no machines, and nothing may be written: {why}</source>
        <translation>„{place}“ hat keine Maschinen, und es darf nichts geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>No machines here</source>
        <translation>Hier gibt es keine Maschinen</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Choose a connection to work with.</source>
        <translation>Wählen Sie eine Verbindung, mit der Sie arbeiten möchten.</translation>
    </message>
    <message>
        <source>Choose another connection…</source>
        <translation>Andere Verbindung wählen…</translation>
    </message>
    <message>
        <source>Choose a connection…</source>
        <translation>Verbindung wählen…</translation>
    </message>
    <message>
        <source>From, site time</source>
        <translation>Von, Zeit des Standorts</translation>
    </message>
    <message>
        <source>To, site time; not included</source>
        <translation>Bis, Zeit des Standorts; nicht eingeschlossen</translation>
    </message>
    <message>
        <source>Common and recent periods</source>
        <translation>Übliche und neulich gewählte Zeiträume</translation>
    </message>
    <message>
        <source>Common periods, counted from the newest reading, and recent ones</source>
        <translation>Übliche Zeiträume, gezählt vom neuesten Messwert, und neulich gewählte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>All times are the plant&apos;s: {zone}</source>
        <translation>Alle Zeiten sind die des Werks: {zone}</translation>
    </message>
    <message>
        <source>Actions for the chosen range</source>
        <extracomment>Between the parts of what is said. So many buttons, the first, keep their words longer than the least of what is said.</extracomment>
        <translation>Aktionen für den gewählten Bereich</translation>
    </message>
    <message>
        <source>More actions for the range</source>
        <translation>Weitere Aktionen für den Bereich</translation>
    </message>
    <message>
        <source>{key} or Enter</source>
        <translation>{key} oder Enter</translation>
    </message>
    <message>
        <source>Arrows move from machine to machine, Enter opens its readings.</source>
        <extracomment>A row is as high as there is room for, within these bounds; its bar has a part of it. Room for the value behind the bars.</extracomment>
        <translation>Pfeile gehen von Maschine zu Maschine, Enter öffnet ihre Messwerte.</translation>
    </message>
    <message>
        <source>Chart of {title}</source>
        <extracomment>Fills the menu of a chart. What the lines are while samples are too many to be told apart, e.g. daily means; empty else.</extracomment>
        <translation>Diagramm von {title}</translation>
    </message>
    <message>
        <source>Chart of {title}: what can be done with it</source>
        <translation>Diagramm von {title}: was damit getan werden kann</translation>
    </message>
    <message>
        <source>Move, scale or close this chart</source>
        <translation>Dieses Diagramm verschieben, skalieren oder schließen</translation>
    </message>
    <message>
        <source>dashed: {title}, right axis</source>
        <translation>gestrichelt: {title}, rechte Achse</translation>
    </message>
    <message>
        <source>{value} (Δ {change})</source>
        <extracomment>With more curves than this the values have no unit of their own; it is in the name of the chart. So many values of a curve are looked at to know how much room they need. A small change is written with so many digits.</extracomment>
        <translation>{value} (Δ {change})</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>Says what ranges amount to, e.g. their energy; called at every move of the mouse. What comes after the first part may have no room, so that what matters least is last.</extracomment>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Show only this range; Backspace comes back</source>
        <translation>Nur diesen Bereich zeigen; Rücktaste kehrt zurück</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Let go of this range</source>
        <translation>Diesen Bereich loslassen</translation>
    </message>
    <message>
        <source>{count} ranges</source>
        <translation>{count} Bereiche</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>How far the mouse moves before a press becomes a drag, and how near an edge it takes hold of it, pixels. The user has finished moving a range with the keys after this pause, ms. A turn of the wheel zooms by so much, and pans by such a share of what is visible. What can be done on the charts, for the list of shortcuts.
----------
How far the mouse moves before a press becomes a drag, and between two corners of an outline, pixels. What can be done on a plot whose points can be picked, for the list of shortcuts.</extracomment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Choose a range</source>
        <translation>Einen Bereich wählen</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Choose one more range beside it</source>
        <translation>Einen weiteren Bereich dazu wählen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Pan; also with the middle mouse button</source>
        <translation>Verschieben; auch mit der mittleren Maustaste</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom around the mouse; with Shift, pan</source>
        <translation>Um die Maus zoomen; mit Umschalt verschieben</translation>
    </message>
    <message>
        <source>Choose the middle of what is visible</source>
        <translation>Die Mitte des Sichtbaren wählen</translation>
    </message>
    <message>
        <source>Move the range; without a range, pan</source>
        <translation>Den Bereich verschieben; ohne Bereich die Ansicht</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Umschalt+← →</translation>
    </message>
    <message>
        <source>Move the end of the range</source>
        <translation>Das Ende des Bereichs verschieben</translation>
    </message>
    <message>
        <source>Ctrl+← →</source>
        <translation>Strg+← →</translation>
    </message>
    <message>
        <source>Move the beginning of the range</source>
        <translation>Den Anfang des Bereichs verschieben</translation>
    </message>
    <message>
        <source>Go to the next range, after the last one to the next control</source>
        <translation>Zum nächsten Bereich, nach dem letzten zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Close the key figures, else let go of all ranges; Backspace takes them again</source>
        <translation>Kennzahlen schließen, sonst alle Bereiche loslassen; Rücktaste wählt sie wieder</translation>
    </message>
    <message>
        <source>Open a mark; elsewhere, let go of the pinned cursor</source>
        <translation>Markierung öffnen; daneben: angehefteten Cursor loslassen</translation>
    </message>
    <message>
        <source>Click on the time axis</source>
        <translation>Klick auf die Zeitachse</translation>
    </message>
    <message>
        <source>Pin the cursor there, to see the change from then</source>
        <translation>Cursor dort anheften, um die Änderung seitdem zu sehen</translation>
    </message>
    <message>
        <source>Pin the cursor, to see the change from there, or let go of it</source>
        <translation>Cursor anheften, um die Änderung von dort zu sehen, oder loslassen</translation>
    </message>
    <message>
        <source>Do the first action with the range; the others by the letter in their tooltip</source>
        <translation>Die erste Aktion mit dem Bereich tun; die anderen mit dem Buchstaben in ihrem Hinweis</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, ten times as far</source>
        <translation>Den Cursor bewegen; mit Umschalt zehnmal so weit</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Go to the next mark, with Shift to the one before</source>
        <translation>Zum nächsten Zeichen, mit Umschalt zum vorigen</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Hinein- und herauszoomen</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Go back to the view before; also with a double click</source>
        <translation>Zur vorigen Ansicht zurück; auch mit Doppelklick</translation>
    </message>
    <message>
        <source>Arrows move from cell to cell, Enter opens the day.</source>
        <extracomment>The colour scale and its room. Weeks are separated while a day is at least so wide, pixels; months always. Hours and days that a key moves by.</extracomment>
        <translation>Pfeile gehen von Feld zu Feld, Enter öffnet den Tag.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Too few values to show</source>
        <translation>Zu wenige Werte zum Zeigen</translation>
    </message>
    <message>
        <source>and {count} more: zoom in to tell them apart</source>
        <extracomment>So many marks are written out at one place.</extracomment>
        <translation>und {count} weitere: Zoomen Sie hinein, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>Normalised: 0 to 100 % of each curve&apos;s range</source>
        <translation>Normiert: 0 bis 100 % der Spanne jeder Kurve</translation>
    </message>
    <message>
        <source>Normalised: standard deviations from each curve&apos;s mean</source>
        <translation>Normiert: Standardabweichungen vom Mittel jeder Kurve</translation>
    </message>
    <message>
        <source>% of the range of each curve</source>
        <translation>% der Spanne jeder Kurve</translation>
    </message>
    <message>
        <source>standard deviations from the mean of each curve</source>
        <translation>Standardabweichungen vom Mittel jeder Kurve</translation>
    </message>
    <message>
        <source>Pick the points inside the line</source>
        <translation>Die Punkte innerhalb der Linie wählen</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Pick the points in a rectangle</source>
        <translation>Die Punkte in einem Rechteck wählen</translation>
    </message>
    <message>
        <source>Pick one point</source>
        <translation>Einen Punkt wählen</translation>
    </message>
    <message>
        <source>Add to what is picked</source>
        <translation>Zum Gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Zoom around the mouse</source>
        <translation>Um die Maus zoomen</translation>
    </message>
    <message>
        <source>Show everything; also with a double click</source>
        <translation>Alles zeigen; auch mit Doppelklick</translation>
    </message>
    <message>
        <source>Pick nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Arrows move from box to box, Enter opens a machine&apos;s readings.</source>
        <extracomment>The labels of the last column get what they need, up to this part of the width.</extracomment>
        <translation>Pfeile gehen von Kasten zu Kasten, Enter öffnet die Messwerte einer Maschine.</translation>
    </message>
    <message>
        <source>No points to show</source>
        <extracomment>A cloud of more points than this is kept as a picture while only what lies over it changes. A point is named when the mouse is so near, pixels.</extracomment>
        <translation>Keine Punkte zu zeigen</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>Years that Python&apos;s calendar and every time zone can still count in. Room that a mark takes, and that a date below it takes, pixels.</extracomment>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Raw readings</source>
        <translation>Einzelne Messwerte</translation>
    </message>
    <message>
        <source>1-minute values</source>
        <translation>1-Minuten-Werte</translation>
    </message>
    <message>
        <source>15-minute values</source>
        <translation>15-Minuten-Werte</translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation>Stundenwerte</translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation>Tageswerte</translation>
    </message>
    <message>
        <source>Drag chooses a range, Ctrl-drag one more · Shift-drag pans · wheel zooms · F1 lists the keys</source>
        <extracomment>How to choose a range, the longest first.</extracomment>
        <translation>Ziehen wählt einen Bereich, Strg+Ziehen einen weiteren · Umschalt+Ziehen verschiebt · Rad zoomt · F1 zeigt die Tasten</translation>
    </message>
    <message>
        <source>Drag chooses a range · Shift-drag pans · wheel zooms · F1: keys</source>
        <translation>Ziehen wählt einen Bereich · Umschalt+Ziehen verschiebt · Rad zoomt · F1: Tasten</translation>
    </message>
    <message>
        <source>Drag chooses a range · F1: keys</source>
        <translation>Ziehen wählt einen Bereich · F1: Tasten</translation>
    </message>
    <message>
        <source>{level}, lowest to highest · line: {means}</source>
        <translation>{level}, niedrigste bis höchste · Linie: {means}</translation>
    </message>
    <message>
        <source>{level} · 1 point</source>
        <translation>{level} · 1 Punkt</translation>
    </message>
    <message>
        <source>{level} · {count} points</source>
        <translation>{level} · {count} Punkte</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <extracomment>A chart: what it shows, or only its name and its curves. Keys and what they do while the charts have the focus, for the list of shortcuts; shown through ``tr``.</extracomment>
        <translation>Diagramme über der Zeit</translation>
    </message>
    <message>
        <source>Drag, or press S, to choose a range of time.</source>
        <translation>Ziehen oder S drücken, um einen Zeitbereich zu wählen.</translation>
    </message>
    <message>
        <source>{y} over {x}</source>
        <extracomment>Mouse and keys for the list of shortcuts, shown through ``tr``; there are some where points can be picked.</extracomment>
        <translation>{y} über {x}</translation>
    </message>
    <message>
        <source>picked: 1 sample</source>
        <translation>gewählt: 1 Punkt</translation>
    </message>
    <message>
        <source>picked: {count} samples</source>
        <translation>gewählt: {count} Punkte</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last full week (Mon–Sun)</source>
        <translation>Letzte volle Woche (Mo–So)</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Gleicher Zeitraum im Vorjahr</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Jahr bisher</translation>
    </message>
    <message>
        <source>Opening {server}</source>
        <translation>{server} wird geöffnet</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>Die Verbindung wird geschlossen</translation>
    </message>
    <message>
        <source>The settings could not be saved: {strerror}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Check the folder {parent}.</source>
        <translation>Prüfen Sie den Ordner {parent}.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What can be chosen: code → name; each language is called what its speakers call it.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} of about {all} rows</source>
        <translation>{count} von etwa {all} Zeilen</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} Millionen</translation>
    </message>
    <message>
        <source>The disk is full, so the embedded server cannot start.</source>
        <translation>Die Festplatte ist voll, daher kann der eingebettete Server nicht starten.</translation>
    </message>
    <message>
        <source>Free space on the disk of {folder}, or set ENMS_HOME to a folder on another one.</source>
        <translation>Schaffen Sie Platz auf der Platte von {folder}, oder setzen Sie ENMS_HOME auf einen Ordner auf einer anderen.</translation>
    </message>
    <message>
        <source>The embedded server cannot use its folder: {reason}.</source>
        <translation>Der eingebettete Server kann seinen Ordner nicht benutzen: {reason}.</translation>
    </message>
    <message>
        <source>Check the rights on {folder}, or set ENMS_HOME to another folder.</source>
        <translation>Prüfen Sie die Rechte an {folder}, oder setzen Sie ENMS_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>ISO 8601 with offset</source>
        <translation>ISO 8601 mit Versatz</translation>
    </message>
    <message>
        <source>days since 1900 (Excel)</source>
        <translation>Tage seit 1900 (Excel)</translation>
    </message>
    <message>
        <source>seconds since 1970 (UTC)</source>
        <translation>Sekunden seit 1970 (UTC)</translation>
    </message>
    <message>
        <source>milliseconds since 1970 (UTC)</source>
        <translation>Millisekunden seit 1970 (UTC)</translation>
    </message>
    <message>
        <source>This database was made by a newer workbench.</source>
        <extracomment>Name of each kind of server in the file names. Where a database says which migrations it has.</extracomment>
        <translation>Diese Datenbank wurde von einer neueren Workbench angelegt.</translation>
    </message>
    <message>
        <source>Update this workbench, or use it to look only.</source>
        <translation>Aktualisieren Sie diese Workbench, oder sehen Sie mit ihr nur an.</translation>
    </message>
    <message>
        <source>The migration {name} is not the one that this database was made with.</source>
        <translation>Die Migration {name} ist nicht die, mit der diese Datenbank angelegt wurde.</translation>
    </message>
    <message>
        <source>Install an official release of the workbench again.</source>
        <translation>Installieren Sie eine offizielle Ausgabe der Workbench neu.</translation>
    </message>
    <message>
        <source>Preparing the database</source>
        <translation>Die Datenbank wird vorbereitet</translation>
    </message>
    <message>
        <source>The simulator has no readings every {step_s} s.</source>
        <translation>Der Simulator hat keine Messwerte alle {step_s} s.</translation>
    </message>
    <message>
        <source>Ask for 900 s, 60 s or a whole part of a minute.</source>
        <translation>Verlangen Sie 900 s, 60 s oder einen ganzen Teil einer Minute.</translation>
    </message>
    <message>
        <source>The roll-ups lack readings of {hours}; these were read from finer values.</source>
        <translation>Den Verdichtungen fehlen Messwerte von {hours}; diese wurden aus feineren Werten gelesen.</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Die Seite wird geöffnet</translation>
    </message>
    <message>
        <source>Keys of the EnMS Workbench</source>
        <translation>Tasten der EnMS Workbench</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>sample width</source>
        <translation>Breite der Datenpunkte</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>Einflussgrößen</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Result of {what}. Settings have changed since ({which}): train again.</source>
        <translation>Ergebnis von {what}. Die Einstellungen sind seither anders ({which}): neu trainieren.</translation>
    </message>
    <message>
        <source>Result of {what}. The present settings are refused: {why}</source>
        <translation>Ergebnis von {what}. Die jetzigen Einstellungen gehen nicht: {why}</translation>
    </message>
    <message>
        <source>{machine} {first} to {last}</source>
        <translation>{machine} {first} bis {last}</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>Modelle (*{suffix})</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asked again, these come again.</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (Alt+Down)</source>
        <extracomment>As wide as any date and time, and what a field takes around its words, px. Where each part of a date and time begins and ends. Wide enough for the names of the days, high enough for six weeks, px. One step of the arrow keys, where steps are of one length. How a moment is written, and the last part of that.</extracomment>
        <translation>Den Tag in einem Kalender wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>The question, while it is open.</extracomment>
        <translation>Sprache wechseln</translation>
    </message>
    <message>
        <source>What is stopped gives no result; what was being stored may be stored already.</source>
        <translation>Was angehalten wird, hat kein Ergebnis; was gerade gespeichert wurde, ist womöglich schon gespeichert.</translation>
    </message>
    <message>
        <source>Not done yet: {what}</source>
        <translation>Noch nicht fertig: {what}</translation>
    </message>
    <message>
        <source>Change when it is done</source>
        <translation>Wechseln, wenn es fertig ist</translation>
    </message>
    <message>
        <source>Stop it and change now</source>
        <translation>Beenden und jetzt wechseln</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first one ({first}).</source>
        <extracomment>The user has finished changing a date after this pause, ms.</extracomment>
        <translation>Der letzte Tag ({last}) liegt vor dem ersten ({first}).</translation>
    </message>
    <message>
        <source>Write a last day that is not before the first one.</source>
        <translation>Geben Sie einen letzten Tag an, der nicht vor dem ersten liegt.</translation>
    </message>
    <message>
        <source>Making version {number} the active one</source>
        <translation>Version {number} wird aktiv gesetzt</translation>
    </message>
    <message>
        <source>version {number} of {machine} as the active one</source>
        <translation>Version {number} von {machine} als aktive</translation>
    </message>
    <message>
        <source>Version {number} of {machine} is the active one now.</source>
        <translation>Version {number} von {machine} ist jetzt die aktive.</translation>
    </message>
    <message>
        <source>R² {r_squared}, CV(RMSE) {cv_rmse}</source>
        <translation>R² {r_squared}, CV(RMSE) {cv_rmse}</translation>
    </message>
    <message>
        <source>Version {number}, active: {fit}</source>
        <translation>Version {number}, aktiv: {fit}</translation>
    </message>
    <message>
        <source>The new baseline fits worse than the active version {former}. Store it as the next version all the same and make it the active one?</source>
        <translation>Die neue Ausgangsbasis passt schlechter als die aktive Version {former}. Trotzdem als nächste Version speichern und aktiv machen?</translation>
    </message>
    <message>
        <source>Store the baseline as the next version and make it the active one in place of version {former}?</source>
        <translation>Die Ausgangsbasis als nächste Version speichern und anstelle von Version {former} aktiv machen?</translation>
    </message>
    <message>
        <source>New: {fit}</source>
        <translation>Neu: {fit}</translation>
    </message>
    <message>
        <source>To go back, choose version {former} under Versions and press “Make active”, or use Edit › Undo.</source>
        <translation>Zurück geht es so: unter Versionen die Version {former} wählen und „Aktiv setzen“ drücken, oder Bearbeiten › Rückgängig.</translation>
    </message>
    <message>
        <source>One number is better, the other worse.</source>
        <translation>Die eine Zahl ist besser, die andere schlechter.</translation>
    </message>
    <message>
        <source>The new one fits better.</source>
        <translation>Die neue passt besser.</translation>
    </message>
    <message>
        <source>Both fit alike.</source>
        <translation>Beide passen gleich gut.</translation>
    </message>
    <message>
        <source>The active one is of samples of {former}, the new one of {new}: longer samples scatter less, so that the numbers hardly compare.</source>
        <translation>Die aktive beruht auf Datenpunkten von je {former}, die neue auf solchen von je {new}: Längere streuen weniger, die Zahlen sind kaum vergleichbar.</translation>
    </message>
    <message>
        <source>{name} already exists. Do you want to replace it?</source>
        <extracomment>As large as its columns and places need, px; a dialog of the window system has its own size. The buttons of Qt&apos;s own dialog, and their icons: those of Qt cannot be made out on a dark ground.</extracomment>
        <translation>{name} gibt es schon. Soll die Datei ersetzt werden?</translation>
    </message>
</context>
<context>
    <name>AnnotationDialog</name>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>Machine it is about</source>
        <translation>Maschine, um die es geht</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Something to remember; changes no number</source>
        <translation>Etwas zum Merken; ändert keine Zahl</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>Something that happened to the machine, e.g. a new part; changes no number</source>
        <translation>Etwas, das an der Maschine geschah, z. B. ein neues Teil; ändert keine Zahl</translation>
    </message>
    <message>
        <source>The readings stay as they are. Baselines that are trained from now on leave this time out and say so.</source>
        <translation>Die Messwerte bleiben, wie sie sind. Ausgangsbasen, die von jetzt an trainiert werden, lassen diese Zeit aus und sagen es.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Store it (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>BaselineForm</name>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>E&amp;nergy</source>
        <translation>E&amp;nergie</translation>
    </message>
    <message>
        <source>Kind of energy</source>
        <translation>Art der Energie</translation>
    </message>
    <message>
        <source>Which energy of the machine the baseline explains</source>
        <translation>Welche Energie der Maschine die Ausgangsbasis erklärt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From, site time</source>
        <translation>Von, Zeit des Standorts</translation>
    </message>
    <message>
        <source>Common periods, counted from the newest reading</source>
        <translation>Übliche Zeiträume, gezählt vom neuesten Messwert</translation>
    </message>
    <message>
        <source>Common periods</source>
        <translation>Übliche Zeiträume</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>To, site time; not included</source>
        <translation>Bis, Zeit des Standorts; nicht eingeschlossen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The zone of the plant: all times on this page are in it</source>
        <translation>Die Zone des Werks: Alle Zeiten auf dieser Seite sind darin</translation>
    </message>
    <message>
        <source>&amp;Samples of</source>
        <translation>&amp;Datenpunkte je</translation>
    </message>
    <message>
        <source>Width of a sample</source>
        <translation>Breite eines Datenpunkts</translation>
    </message>
    <message>
        <source>How much time one sample spans</source>
        <translation>Wie viel Zeit ein Datenpunkt umfasst</translation>
    </message>
    <message>
        <source>No range left out</source>
        <translation>Kein Bereich ausgelassen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Train on the ranges that were left out, too</source>
        <translation>Auch mit den ausgelassenen Bereichen trainieren</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Einflussgrößen</translation>
    </message>
    <message>
        <source>Drivers the energy may depend on</source>
        <translation>Einflussgrößen, von denen die Energie abhängen kann</translation>
    </message>
    <message>
        <source>Choose a machine and a period to see what its energy could depend on.</source>
        <translation>Wählen Sie Maschine und Zeitraum, um zu sehen, wovon die Energie abhängen könnte.</translation>
    </message>
    <message>
        <source>Sam&amp;ples ≥</source>
        <translation>Daten&amp;punkte ≥</translation>
    </message>
    <message>
        <source>Fewer usable samples are refused. However low this is, three for each coefficient are needed.</source>
        <translation>Weniger verwendbare Datenpunkte werden abgelehnt. Wie niedrig dies auch ist, je Koeffizient sind drei nötig.</translation>
    </message>
    <message>
        <source>Least number of samples</source>
        <translation>Mindestzahl der Datenpunkte</translation>
    </message>
    <message>
        <source>&amp;R² ≥</source>
        <translation>&amp;R² ≥</translation>
    </message>
    <message>
        <source>A lower R² is a warning, never a refusal.</source>
        <translation>Ein niedrigeres R² ist eine Warnung, nie eine Ablehnung.</translation>
    </message>
    <message>
        <source>R² from which the baseline is good</source>
        <translation>R², ab dem die Ausgangsbasis gut ist</translation>
    </message>
    <message>
        <source>Fit the energy to the ticked drivers</source>
        <translation>Die Energie an die angehakten Einflussgrößen anpassen</translation>
    </message>
    <message>
        <source>No baseline trained yet</source>
        <translation>Noch keine Ausgangsbasis trainiert</translation>
    </message>
    <message>
        <source>Train &amp;baseline</source>
        <translation>&amp;Ausgangsbasis trainieren</translation>
    </message>
    <message>
        <source>S&amp;ave model file…</source>
        <translation>M&amp;odelldatei speichern…</translation>
    </message>
    <message>
        <source>Save the model as a joblib file, where you want it</source>
        <translation>Das Modell als joblib-Datei speichern, wo Sie wollen</translation>
    </message>
    <message>
        <source>P&amp;ush to database</source>
        <translation>&amp;In die Datenbank</translation>
    </message>
    <message>
        <source>Store the model as the next version and make it the active one</source>
        <translation>Das Modell als nächste Version speichern und aktiv setzen</translation>
    </message>
    <message>
        <source>Equation of the baseline</source>
        <translation>Gleichung der Ausgangsbasis</translation>
    </message>
    <message>
        <source>R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)²
The part of the variation in energy that the drivers explain.</source>
        <translation>R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)²
Der Teil der Schwankung der Energie, den die Einflussgrößen erklären.</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>1 − (Σ(y − ŷ)²/(n − p)) / (Σ(y − ȳ)²/(n − 1))
R² that does not rise just because a driver was added. n samples, p coefficients with the intercept.</source>
        <translation>1 − (Σ(y − ŷ)²/(n − p)) / (Σ(y − ȳ)²/(n − 1))
R², das nicht schon steigt, weil eine Einflussgröße dazukam. n Datenpunkte, p Koeffizienten mit dem Achsenabschnitt.</translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation>Korrigiertes R²</translation>
    </message>
    <message>
        <source>√(Σ(y − ŷ)²/n)
Root mean square error: the usual distance between actual and expected energy of one interval.</source>
        <translation>√(Σ(y − ŷ)²/n)
Wurzel des mittleren Fehlerquadrats: der übliche Abstand zwischen gemessener und erwarteter Energie eines Intervalls.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Σ|y − ŷ| / n
Mean absolute error of one interval.</source>
        <translation>Σ|y − ŷ| / n
Mittlerer Absolutfehler eines Intervalls.</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>√(Σ(y − ŷ)²/(n − p)) / ȳ
The error in per cent of the mean energy, as ASHRAE Guideline 14 defines it. Its limit for calibrated hourly models is 30 %.</source>
        <translation>√(Σ(y − ŷ)²/(n − p)) / ȳ
Der Fehler in Prozent der mittleren Energie, wie ASHRAE Guideline 14 ihn festlegt. Ihre Grenze für kalibrierte Stundenmodelle ist 30 %.</translation>
    </message>
    <message>
        <source>CV(RMSE)</source>
        <translation>CV(RMSE)</translation>
    </message>
    <message>
        <source>Σ(y − ŷ) / ((n − p)·ȳ)
Normalised mean bias error, actual minus expected. Least squares with an intercept makes it 0 on the training data.</source>
        <translation>Σ(y − ŷ) / ((n − p)·ȳ)
Normierter mittlerer Fehler, Ist minus erwartet. Kleinste Quadrate mit Achsenabschnitt machen ihn mit den Trainingsdaten zu 0.</translation>
    </message>
    <message>
        <source>NMBE</source>
        <translation>NMBE</translation>
    </message>
    <message>
        <source>Intervals of the period that were used for training. The tab Remarks says why others were not.</source>
        <translation>Intervalle des Zeitraums, mit denen trainiert wurde. Der Reiter Hinweise sagt, warum andere nicht dabei sind.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>Actual and expected energy, and what is left between them</source>
        <translation>Gemessene und erwartete Energie, und was dazwischen übrig bleibt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Actual energy and residuals over what is expected or a driver, and how the residuals are distributed</source>
        <translation>Gemessene Energie und Residuen über dem Erwarteten oder einer Einflussgröße, und wie die Residuen verteilt sind</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>What the points are drawn over</source>
        <translation>Worüber die Punkte gezeichnet sind</translation>
    </message>
    <message>
        <source>A curved cloud over a driver says that its effect is not a straight line; a funnel of residuals that the error grows with it</source>
        <translation>Eine gekrümmte Wolke über einer Einflussgröße sagt, dass ihre Wirkung keine Gerade ist; ein Trichter der Residuen, dass der Fehler mit ihr wächst</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>CUSUM</translation>
    </message>
    <message>
        <source>What was used more than expected, added up: upward is more, downward a saving, a straight piece a sustained change</source>
        <translation>Was mehr als erwartet verbraucht wurde, aufsummiert: aufwärts ist mehr, abwärts eine Einsparung, ein gerades Stück eine anhaltende Änderung</translation>
    </message>
    <message>
        <source>All samples of the period; rows that are chosen are picked on every view</source>
        <translation>Alle Datenpunkte des Zeitraums; gewählte Zeilen sind in allen Ansichten gewählt</translation>
    </message>
    <message>
        <source>Samples of the period</source>
        <translation>Datenpunkte des Zeitraums</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>What each driver adds, and how sure that is</source>
        <translation>Was jede Einflussgröße beiträgt, und wie sicher das ist</translation>
    </message>
    <message>
        <source>Coefficients of the baseline</source>
        <translation>Koeffizienten der Ausgangsbasis</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What to know before the baseline is trusted, and which samples were not used</source>
        <translation>Was zu wissen ist, bevor man der Ausgangsbasis traut, und welche Datenpunkte nicht verwendet wurden</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>Remarks on the baseline</source>
        <translation>Hinweise zur Ausgangsbasis</translation>
    </message>
    <message>
        <source>Nothing speaks against this baseline.</source>
        <translation>Nichts spricht gegen diese Ausgangsbasis.</translation>
    </message>
    <message>
        <source>Samples that were used, and why others were not</source>
        <translation>Verwendete Datenpunkte, und warum andere nicht</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Baselines of this machine in the database</source>
        <translation>Ausgangsbasen dieser Maschine in der Datenbank</translation>
    </message>
    <message>
        <source>Stored versions</source>
        <translation>Gespeicherte Versionen</translation>
    </message>
    <message>
        <source>&amp;Load version</source>
        <translation>Version &amp;laden</translation>
    </message>
    <message>
        <source>Show the chosen version with the numbers of its training</source>
        <translation>Die gewählte Version mit den Zahlen ihres Trainings zeigen</translation>
    </message>
    <message>
        <source>Ma&amp;ke active</source>
        <translation>Ak&amp;tiv setzen</translation>
    </message>
    <message>
        <source>E&amp;xclude…</source>
        <translation>Aus&amp;schließen…</translation>
    </message>
    <message>
        <source>Leave the picked samples out of training, with a reason (Del)</source>
        <translation>Die gewählten Datenpunkte mit einem Grund vom Training auslassen (Entf)</translation>
    </message>
    <message>
        <source>Take &amp;in again…</source>
        <translation>A&amp;ufnehmen…</translation>
    </message>
    <message>
        <source>Withdraw the exclusions that the picked samples lie in, with a reason</source>
        <translation>Die Ausschlüsse, in denen die gewählten Datenpunkte liegen, mit einem Grund zurückziehen</translation>
    </message>
    <message>
        <source>Show on Readings</source>
        <translation>In Messwerte zeigen</translation>
    </message>
    <message>
        <source>Show the period on the page Readings, where the picked samples are marked</source>
        <translation>Den Zeitraum auf der Seite Messwerte zeigen, wo die gewählten Datenpunkte markiert sind</translation>
    </message>
    <message>
        <source>Copy the picked samples</source>
        <translation>Die gewählten Datenpunkte kopieren</translation>
    </message>
    <message>
        <source>Copy the picked samples with their drivers, for a spreadsheet</source>
        <translation>Die gewählten Datenpunkte mit ihren Einflussgrößen kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Pick nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Pick nothing (Esc on a plot)</source>
        <translation>Nichts wählen (Esc auf einem Bild)</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a server of the plant</source>
        <translation>Einen Server des Werks hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forget this connection and its password; the server is not touched</source>
        <translation>Diese Verbindung und ihr Passwort vergessen; der Server bleibt unberührt</translation>
    </message>
    <message>
        <source>Demo and local data</source>
        <translation>Demo, lokale Daten</translation>
    </message>
    <message>
        <source>The workbench’s own PostgreSQL on this computer. It starts and stops with the workbench; there is nothing to set up.</source>
        <translation>Das eigene PostgreSQL der Workbench auf diesem Rechner. Es startet und endet mit der Workbench; es ist nichts einzurichten.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>energy-db.example.org</source>
        <translation>energie-db.example.org</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Remember it in this computer’s keyring</source>
        <translation>Im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation>S&amp;chutz</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>This computer’s own authorities</source>
        <translation>Die Stellen dieses Rechners</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server’s certificate</source>
        <translation>PEM-Datei der Stelle, die das Zertifikat des Servers unterschrieben hat</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>Tables, roll-ups, functions</source>
        <translation>Tabellen, Verdichtungen, Funktionen</translation>
    </message>
    <message>
        <source>Also what is &amp;as it should be</source>
        <translation>Auch was ist, wie es sein &amp;soll</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct readings</source>
        <translation>Messwerte korrigieren</translation>
    </message>
    <message>
        <source>Every number that is computed from now on uses the corrected readings and says so. The measured readings themselves never change, and a correction can be withdrawn.</source>
        <translation>Jede Zahl, die von jetzt an berechnet wird, verwendet die korrigierten Messwerte und sagt es. Die Messwerte selbst ändern sich nie, und eine Korrektur kann zurückgezogen werden.</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From, site time</source>
        <translation>Von, Zeit des Standorts</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>To, site time; not included</source>
        <translation>Bis, Zeit des Standorts; nicht eingeschlossen</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>We&amp;rt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why they are wrong, and how you know</source>
        <translation>Warum sie falsch sind, und woher Sie es wissen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Create the demo plant</source>
        <translation>Das Demowerk anlegen</translation>
    </message>
    <message>
        <source>A plant whose truth is known</source>
        <translation>Ein Werk, dessen Wahrheit bekannt ist</translation>
    </message>
    <message>
        <source>Two factories with eight machines. Their energy really depends on production, weather, pressure, shifts and mode, so a good baseline finds the true coefficients, and the faults below can be found.</source>
        <translation>Zwei Standorte mit acht Maschinen. Ihre Energie hängt wirklich von Produktion, Wetter, Druck, Schichten und Betriebsart ab; eine gute Ausgangsbasis findet die wahren Koeffizienten, und die Fehler unten sind zu finden.</translation>
    </message>
    <message>
        <source>&amp;Months of readings up to now</source>
        <translation>&amp;Monate mit Messwerten bis jetzt</translation>
    </message>
    <message>
        <source>Faults on record</source>
        <translation>Festgehaltene Fehler</translation>
    </message>
    <message>
        <source>The demo plant that is there is written anew. What you added to its machines, such as baselines, stays.</source>
        <translation>Das vorhandene Demowerk wird neu geschrieben. Was Sie seinen Maschinen hinzugefügt haben, etwa Ausgangsbasen, bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>ExclusionDialog</name>
    <message>
        <source>Exclude from training</source>
        <translation>Vom Training ausschließen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For the whole &amp;plant: all its machines are trained without this time</source>
        <translation>Für das ganze &amp;Werk: Alle seine Maschinen werden ohne diese Zeit trainiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import readings</source>
        <translation>Messwerte importieren</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Ziehen Sie eine CSV- oder Excel-Datei hierher</translation>
    </message>
    <message>
        <source>CSV, TSV and text, also packed as .gz, and Excel workbooks (.xlsx), up to 200 MB</source>
        <translation>CSV, TSV und Text, auch gepackt als .gz, und Excel-Arbeitsmappen (.xlsx), bis 200 MB</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lesen mit</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen mit</translation>
    </message>
    <message>
        <source>A saved recipe reads a file as an earlier one was read, straight to the check.</source>
        <translation>Ein gespeichertes Rezept liest eine Datei, wie eine frühere gelesen wurde, gleich bis zur Prüfung.</translation>
    </message>
    <message>
        <source>Columns are se&amp;parated by</source>
        <translation>S&amp;palten getrennt durch</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Th&amp;ousands mark</source>
        <translation>&amp;Tausenderzeichen</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Tausenderzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>&amp;Time stamps in</source>
        <translation>Zeit&amp;stempel in</translation>
    </message>
    <message>
        <source>Time stamps in</source>
        <translation>Zeitstempel in</translation>
    </message>
    <message>
        <source>Time of da&amp;y in</source>
        <translation>&amp;Uhrzeit in</translation>
    </message>
    <message>
        <source>Time of day in</source>
        <translation>Uhrzeit in</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>Ges&amp;chrieben als</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation>K&amp;opf in Zeile</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Kopf in Zeile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>Whose readings are they?</source>
        <translation>Wessen Messwerte sind es?</translation>
    </message>
    <message>
        <source>A machine of the &amp;plant</source>
        <translation>Eine Maschine des Wer&amp;ks</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>A ne&amp;w machine</source>
        <translation>Eine ne&amp;ue Maschine</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Factory</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Rated power</source>
        <translation>Nenn&amp;leistung</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source> kW</source>
        <translation> kW</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What did it use?</source>
        <translation>Was hat sie verbraucht?</translation>
    </message>
    <message>
        <source>&amp;Kind of energy</source>
        <translation>Art der &amp;Energie</translation>
    </message>
    <message>
        <source>Kind of energy</source>
        <translation>Art der Energie</translation>
    </message>
    <message>
        <source>Negative energy is e&amp;xport, not a mistake</source>
        <translation>Negative Energie ist Einspeisun&amp;g, kein Fehler</translation>
    </message>
    <message>
        <source>When were they taken?</source>
        <translation>Wann wurden sie gemessen?</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>One row stands f&amp;or</source>
        <translation>Eine Zeile ste&amp;ht für</translation>
    </message>
    <message>
        <source>One row stands for</source>
        <translation>Eine Zeile steht für</translation>
    </message>
    <message>
        <source>A time stamp marks</source>
        <translation>Ein Zeitstempel bezeichnet</translation>
    </message>
    <message>
        <source>the &amp;start of its interval</source>
        <translation>den An&amp;fang seines Intervalls</translation>
    </message>
    <message>
        <source>the &amp;end of its interval</source>
        <translation>das Ende seines &amp;Intervalls</translation>
    </message>
    <message>
        <source>What if a reading is there already?</source>
        <translation>Und wenn ein Messwert schon da ist?</translation>
    </message>
    <message>
        <source>Keep i&amp;t, and import the others</source>
        <translation>Ihn &amp;behalten und die anderen importieren</translation>
    </message>
    <message>
        <source>Rep&amp;lace it by that of the file</source>
        <translation>Ihn durch den der Datei e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Import nothing of the file</source>
        <translation>&amp;Nichts der Datei importieren</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>rows can be stored</source>
        <translation>Zeilen können gespeichert werden</translation>
    </message>
    <message>
        <source>rows are rejected</source>
        <translation>Zeilen werden abgewiesen</translation>
    </message>
    <message>
        <source>values are there already</source>
        <translation>Werte sind schon da</translation>
    </message>
    <message>
        <source>energy of the file</source>
        <translation>Energie der Datei</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin geht</translation>
    </message>
    <message>
        <source>What is rejected, and why</source>
        <translation>Was abgewiesen wird und warum</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>&amp;Liste speichern…</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>&amp;Andere Datei importieren</translation>
    </message>
    <message>
        <source>Save as &amp;recipe…</source>
        <translation>Als &amp;Rezept speichern…</translation>
    </message>
    <message>
        <source>&amp;Show in Readings</source>
        <translation>In Messwerte zei&amp;gen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Choose another connection</source>
        <translation>Eine andere Verbindung wählen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Open the local data or a server of the plant</source>
        <translation>Die lokalen Daten oder einen Server des Werks öffnen</translation>
    </message>
    <message>
        <source>Create the &amp;demo plant…</source>
        <translation>&amp;Demowerk anlegen…</translation>
    </message>
    <message>
        <source>Two factories with eight machines and a year of readings whose truth is known</source>
        <translation>Zwei Standorte mit acht Maschinen und einem Jahr Messwerte, deren Wahrheit bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Bring in readings from a CSV or Excel file</source>
        <translation>Messwerte aus einer CSV- oder Excel-Datei holen</translation>
    </message>
    <message>
        <source>&amp;Export numbers…</source>
        <translation>&amp;Zahlen exportieren…</translation>
    </message>
    <message>
        <source>Write the numbers of this page as CSV or as an Excel workbook</source>
        <translation>Die Zahlen dieser Seite als CSV oder als Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write what is seen as PNG, SVG or PDF</source>
        <translation>Was zu sehen ist, als PNG, SVG oder PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy what is seen as a picture</source>
        <translation>Was zu sehen ist, als Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the plant and the page again</source>
        <translation>Werk und Seite neu lesen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Find anything that can be done by typing a part of its name</source>
        <translation>Alles finden, was getan werden kann, durch Tippen eines Teils des Namens</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put the panels of all pages where they were at first</source>
        <translation>Die Felder aller Seiten dorthin stellen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Schmale Navigation</translation>
    </message>
    <message>
        <source>Show the pages as icons only; a small window does so by itself</source>
        <translation>Die Seiten nur als Zeichen zeigen; ein kleines Fenster tut das von selbst</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The page before, with its machine and period</source>
        <translation>Die Seite davor, mit ihrer Maschine und ihrem Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>The page one came back from</source>
        <translation>Die Seite, von der man zurückkam</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>The keys that do something here</source>
        <translation>Die Tasten, die hier etwas tun</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keep the demo plant running</source>
        <translation>Das Demowerk am &amp;Laufen halten</translation>
    </message>
    <message>
        <source>Add new readings of the demo machines every few seconds while the workbench is open</source>
        <translation>Alle paar Sekunden neue Messwerte der Demomaschinen hinzufügen, solange die Workbench offen ist</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About EnMS Workbench</source>
        <translation>&amp;Über EnMS Workbench</translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Which site is looked at</source>
        <translation>Welcher Standort betrachtet wird</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Counted by the clock of each site, up to the last whole quarter of an hour</source>
        <translation>Gezählt nach der Uhr jedes Standorts, bis zur letzten ganzen Viertelstunde</translation>
    </message>
    <message>
        <source>What needs attention first</source>
        <translation>Was zuerst Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>All metered machines together; electricity, gas and steam are never added</source>
        <translation>Alle gezählten Maschinen zusammen; Strom, Gas und Dampf werden nie addiert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Energy of each quarter of an hour × the tariff in force at the site’s clock; currencies are never added</source>
        <translation>Energie jeder Viertelstunde × der zur Uhr des Standorts geltende Tarif; Währungen werden nie addiert</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Energy × emission factor in force</source>
        <translation>Energie × geltender Emissionsfaktor</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Spitzenlast</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter of an hour, all metered machines of a site together</source>
        <translation>Höchste mittlere Leistung einer Viertelstunde, alle gezählten Maschinen eines Standorts zusammen</translation>
    </message>
    <message>
        <source>Machines, worst first by money</source>
        <translation>Maschinen, die teuerste Abweichung zuerst</translation>
    </message>
    <message>
        <source>Open anomalies</source>
        <translation>Offene Auffälligkeiten</translation>
    </message>
    <message>
        <source>No anomaly on record is open.</source>
        <translation>Keine festgehaltene Auffälligkeit ist offen.</translation>
    </message>
    <message>
        <source>How fresh the readings are</source>
        <translation>Wie aktuell die Messwerte sind</translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <translation>Was von selbst läuft</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What would you like to do? Type a part of its name</source>
        <translation>Was möchten Sie tun? Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation>Nichts mit diesem Namen ist hier möglich.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter does it   ·   Esc closes</source>
        <translation>↑ ↓ wählen   ·   Enter tut es   ·   Esc schließt</translation>
    </message>
</context>
<context>
    <name>PatternsForm</name>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>Machine, site or whole plant</source>
        <translation>Maschine, Standort oder ganzes Werk</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Which energy of the machine</source>
        <translation>Welche Energie der Maschine</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Overlay the &amp;same period last year</source>
        <translation>&amp;Gleichen Zeitraum im Vorjahr überlagern</translation>
    </message>
    <message>
        <source>Draws the duration curve of the year before over it</source>
        <translation>Zeichnet die Dauerlinie des Jahres davor darüber</translation>
    </message>
    <message>
        <source>&amp;Kinds of day</source>
        <translation>&amp;Arten von Tagen</translation>
    </message>
    <message>
        <source>Kinds of day</source>
        <translation>Arten von Tagen</translation>
    </message>
    <message>
        <source>Weekday, Saturday, Sunday</source>
        <translation>Werktag, Samstag, Sonntag</translation>
    </message>
    <message>
        <source>Monday to Sunday</source>
        <translation>Montag bis Sonntag</translation>
    </message>
    <message>
        <source>Weekdays by season</source>
        <translation>Werktage nach Jahreszeit</translation>
    </message>
    <message>
        <source>Public &amp;holidays</source>
        <translation>&amp;Feiertage</translation>
    </message>
    <message>
        <source>Country whose public holidays count as Sundays</source>
        <translation>Land, dessen Feiertage als Sonntage zählen</translation>
    </message>
    <message>
        <source>Public holidays of this country count as Sundays</source>
        <translation>Feiertage dieses Landes zählen als Sonntage</translation>
    </message>
    <message>
        <source>By the h&amp;our</source>
        <translation>Nach St&amp;unden</translation>
    </message>
    <message>
        <source>Mean of each hour in place of each quarter of an hour</source>
        <translation>Mittel jeder Stunde statt jeder Viertelstunde</translation>
    </message>
    <message>
        <source>&amp;Rank by</source>
        <translation>&amp;Reihen nach</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Reihen nach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>E&amp;nergy</source>
        <translation>E&amp;nergie</translation>
    </message>
    <message>
        <source>Energy that is ranked</source>
        <translation>Energie, nach der gereiht wird</translation>
    </message>
    <message>
        <source>Each energy of a machine is a bar of its own</source>
        <translation>Jede Energie einer Maschine ist ein eigener Balken</translation>
    </message>
    <message>
        <source>Main m&amp;eters</source>
        <translation>&amp;Hauptzähler</translation>
    </message>
    <message>
        <source>Which machines measure what a whole site takes; what no other machine accounts for is then shown</source>
        <translation>Welche Maschinen messen, was ein ganzer Standort aufnimmt; was keiner anderen Maschine zuzuordnen ist, wird dann gezeigt</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Gegen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Gleicher Zeitraum im Vorjahr</translation>
    </message>
    <message>
        <source>Same period last week</source>
        <translation>Gleicher Zeitraum der Vorwoche</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Ein anderer Zeitraum</translation>
    </message>
    <message>
        <source>Lay over by</source>
        <translation>Übereinander nach</translation>
    </message>
    <message>
        <source>Start: first day beside first day. Day of the week: Monday beside Monday, moved by up to three days. Calendar day: the same day of the month.</source>
        <translation>Anfang: erster Tag neben erstem Tag. Wochentag: Montag neben Montag, um bis zu drei Tage verschoben. Kalendertag: derselbe Tag des Monats.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>Kalendertag</translation>
    </message>
    <message>
        <source>A &amp;point is</source>
        <translation>Ein &amp;Punkt ist</translation>
    </message>
    <message>
        <source>A point is</source>
        <translation>Ein Punkt ist</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>Change-point model</source>
        <translation>Knickpunktmodell</translation>
    </message>
    <message>
        <source>Change-point models by Kissock; the data choose by adjusted R²</source>
        <translation>Knickpunktmodelle nach Kissock; die Daten wählen nach korrigiertem R²</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture</source>
        <translation>Die Zahlen hinter dem Bild zeigen</translation>
    </message>
    <message>
        <source>Numbers behind the picture</source>
        <translation>Zahlen hinter dem Bild</translation>
    </message>
    <message>
        <source>Show the &amp;newest readings</source>
        <translation>Die &amp;neuesten Messwerte zeigen</translation>
    </message>
    <message>
        <source>Choose the last 3 months of the readings there are</source>
        <translation>Die letzten 3 Monate der vorhandenen Messwerte wählen</translation>
    </message>
</context>
<context>
    <name>QualityForm</name>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Neu &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at the readings of this machine and period again</source>
        <translation>Die Messwerte dieser Maschine und dieses Zeitraums neu ansehen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Show in chart</source>
        <translation>Im &amp;Diagramm zeigen</translation>
    </message>
    <message>
        <source>Open the readings at this place (double click)</source>
        <translation>Die Messwerte an dieser Stelle öffnen (Doppelklick)</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>K&amp;orrigieren…</translation>
    </message>
    <message>
        <source>Correct readings; the measured ones stay as they are</source>
        <translation>Messwerte korrigieren; die gemessenen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>What was found in the readings</source>
        <translation>Was in den Messwerten gefunden wurde</translation>
    </message>
    <message>
        <source>Look at a&amp;ll readings</source>
        <translation>&amp;Alle Messwerte ansehen</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>Take this correction back; it stays on record</source>
        <translation>Diese Korrektur zurücknehmen; sie bleibt festgehalten</translation>
    </message>
    <message>
        <source>Corrections of this machine</source>
        <translation>Korrekturen dieser Maschine</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Find a machine</source>
        <translation>Maschine finden</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Find a measure</source>
        <translation>Größe finden</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>The last 24 hours, counted from the newest reading</source>
        <translation>Die letzten 24 Stunden, gezählt vom neuesten Messwert</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 7 days, counted from the newest reading</source>
        <translation>Die letzten 7 Tage, gezählt vom neuesten Messwert</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>The last 30 days, counted from the newest reading</source>
        <translation>Die letzten 30 Tage, gezählt vom neuesten Messwert</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>The last 12 months, counted from the newest reading</source>
        <translation>Die letzten 12 Monate, gezählt vom neuesten Messwert</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>12 mo</source>
        <translation>12 M</translation>
    </message>
    <message>
        <source>Back to the view before (Backspace)</source>
        <translation>Zur vorigen Ansicht zurück (Rücktaste)</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Zur vorigen Ansicht zurück</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Machine whose KPIs are shown</source>
        <translation>Maschine, deren Kennzahlen gezeigt werden</translation>
    </message>
    <message>
        <source>of a former choice</source>
        <translation>einer früheren Auswahl</translation>
    </message>
    <message>
        <source>Close the KPIs</source>
        <translation>Die Kennzahlen schließen</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Electricity cost</source>
        <translation>Stromkosten</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Spitzenlast</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>Specific energy</source>
        <translation>Spezifische Energie</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>KPIs of each range and of all together</source>
        <translation>Kennzahlen jedes Bereichs und aller zusammen</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>Zeile hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add a row at the end (Ctrl+N)</source>
        <translation>Am Ende eine Zeile hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen rows when the changes are stored (Del on a row)</source>
        <translation>Die gewählten Zeilen beim Speichern entfernen (Entf auf einer Zeile)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Aus Zw&amp;ischenablage einfügen</translation>
    </message>
    <message>
        <source>Paste cells that were copied in a spreadsheet, all of them or none (Ctrl+V)</source>
        <translation>In einer Tabellenkalkulation kopierte Zellen einfügen, alle oder keine (Strg+V)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Let go of all changes that are not stored</source>
        <translation>Alle nicht gespeicherten Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Store the changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Store all changes at once (Ctrl+S)</source>
        <translation>Alle Änderungen auf einmal speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Zeilen des Registers</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Common periods</source>
        <translation>Übliche Zeiträume</translation>
    </message>
    <message>
        <source>Whole months and years, counted from the newest reading</source>
        <translation>Ganze Monate und Jahre, gezählt vom neuesten Messwert</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>First day of the report</source>
        <translation>Erster Tag des Berichts</translation>
    </message>
    <message>
        <source>Whole days of each site; the first one is included</source>
        <translation>Ganze Tage jedes Standorts; der erste ist eingeschlossen</translation>
    </message>
    <message>
        <source>Last day of the report</source>
        <translation>Letzter Tag des Berichts</translation>
    </message>
    <message>
        <source>Whole days of each site; the last one is included</source>
        <translation>Ganze Tage jedes Standorts; der letzte ist eingeschlossen</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Maschinen</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Alle oder keine</translation>
    </message>
    <message>
        <source>Tick all machines, or none</source>
        <translation>Alle Maschinen anhaken oder keine</translation>
    </message>
    <message>
        <source>Machines of the report</source>
        <translation>Maschinen des Berichts</translation>
    </message>
    <message>
        <source>Ticked machines are in the report; Space ticks and unticks</source>
        <translation>Angehakte Maschinen stehen im Bericht; Leertaste hakt an und ab</translation>
    </message>
    <message>
        <source>Cover; what is empty is written as “not provided”</source>
        <translation>Titelblatt; Leeres steht als „nicht angegeben“</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Energy review</source>
        <translation>Energetische Bewertung</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Geltungsbereich</translation>
    </message>
    <message>
        <source>Scope of the energy management system</source>
        <translation>Geltungsbereich des Energiemanagementsystems</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>Ge&amp;prüft von</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>A&amp;pproved by, on</source>
        <translation>&amp;Freigabe von, am</translation>
    </message>
    <message>
        <source>Approved by whom, and when</source>
        <translation>Wer freigegeben hat, und wann</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Makes the report and shows its pages; nothing is written</source>
        <translation>Macht den Bericht und zeigt seine Seiten; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>&amp;Bericht schreiben…</translation>
    </message>
    <message>
        <source>Makes the report and writes it as PDF (PDF/A-2a, PDF/UA-1)</source>
        <translation>Macht den Bericht und schreibt ihn als PDF (PDF/A-2a, PDF/UA-1)</translation>
    </message>
    <message>
        <source>Page that is shown</source>
        <translation>Gezeigte Seite</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Eine Taste oder ihre Wirkung finden</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und ihre Wirkung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the list as a table, for a spreadsheet or a wall</source>
        <translation>Die Liste als Tabelle kopieren, für eine Tabellenkalkulation oder die Wand</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Upgrade the database</source>
        <translation>Die Datenbank aufrüsten</translation>
    </message>
    <message>
        <source>What would be run</source>
        <translation>Was ausgeführt würde</translation>
    </message>
    <message>
        <source>Everything below runs in one transaction: all of it, or nothing. What is there is kept; no table, column or row is dropped.</source>
        <translation>Alles unten läuft in einer Transaktion: alles oder nichts. Was da ist, bleibt; keine Tabelle, Spalte oder Zeile wird gelöscht.</translation>
    </message>
    <message>
        <source>Also &amp;replace the plant’s own KPI functions</source>
        <translation>Auch die eigenen &amp;KPI-Funktionen des Werks ersetzen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>Die gewählte Anweisung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aufrüsten</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>There are no machines in this database yet. Choose how to begin.</source>
        <translation>In dieser Datenbank gibt es noch keine Maschinen. Wählen Sie, wie Sie beginnen.</translation>
    </message>
    <message>
        <source>Progress of opening the connection</source>
        <translation>Fortschritt beim Öffnen der Verbindung</translation>
    </message>
    <message>
        <source>Open the demo plant</source>
        <translation>Das Demowerk öffnen</translation>
    </message>
    <message>
        <source>Eight machines in two factories, 14 months of readings. Takes about 20 seconds.</source>
        <translation>Acht Maschinen an zwei Standorten, 14 Monate Messwerte. Dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>Connect to my plant</source>
        <translation>Mit meinem Werk verbinden</translation>
    </message>
    <message>
        <source>The PostgreSQL or TimescaleDB server your measurements already go to.</source>
        <translation>Der PostgreSQL- oder TimescaleDB-Server, in den Ihre Messungen schon gehen.</translation>
    </message>
    <message>
        <source>Only a file at hand?</source>
        <translation>Nur eine Datei zur Hand?</translation>
    </message>
    <message>
        <source>&amp;Import readings from CSV or Excel…</source>
        <translation>Messwerte aus CSV oder Excel &amp;importieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another connection…</source>
        <translation>Andere Verbindung wählen…</translation>
    </message>
</context>
</TS>
