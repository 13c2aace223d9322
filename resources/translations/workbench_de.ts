<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This database cannot keep annotations.</source>
        <extracomment>Why annotations cannot be made where the table for them is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench did not make it. Upgrade it on the page Connection, or annotate elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these readings are not typical of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be known about this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the training period have changed since: the scores are those of the training, the charts show today&apos;s readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings of the training period have changed since (trained on {trained} samples, now {now} are usable): the scores are those of the training, the charts show today&apos;s readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline “{name}” version {version} was written by another program, without the width of its samples and the range of its drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval of the period can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} of the period&apos;s usable intervals have energy and every driver; the sums are of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drivers explain {share} of the variation in energy, less than the {limit} asked for. Another driver may be missing.</source>
        <extracomment>Limits of the validity screen of the Superior Energy Performance protocol (US DOE, 2012, section 3.4). Conventions of the field. Above this share of the mean, base load makes a plain ratio (kWh per unit) misleading (ISO 50006).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drivers together explain no more than chance would (p = {p}, limit {limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the mean consumption does not depend on the drivers ({base_load} {unit}). A plain ratio such as kWh per unit would fall with volume alone, so judge this machine by the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring residuals resemble each other (Durbin–Watson {found}, usual {low} to {high}): the coefficients stand, but their standard errors and p-values look better than they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring residuals alternate (Durbin–Watson {found}, usual {low} to {high}): energy and drivers may be shifted against each other in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} of the usable intervals of the period have energy and every driver (at least {limit} is good practice).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on {samples} samples, fewer than the usual {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period covers {days} days, not a whole year: the baseline does not know the other seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples lie more than three interquartile ranges outside the usual energy. They were used; look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {share} of the samples no operating mode was recorded; they were taken as normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples were left out by {exclusions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{corrected} of {samples} samples contain corrected readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{driver}” may have no effect (p = {p}, limit {limit}). Try without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More “{driver}” goes with less energy. Is that plausible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{driver}” moves with the other drivers (variance inflation {inflation}): its coefficient cannot be told from theirs. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{driver}” moves with the other drivers (variance inflation {inflation}): read its coefficient with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{driver}” is outside the range the baseline was trained on ({low} to {high}) in {share} of the intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine in maintenance, fault or offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy readings cover only a part of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no energy reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading of {driver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driver was chosen.</source>
        <extracomment>Samples needed for each coefficient, the intercept included, however low the engineer sets the limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing the energy depends on, e.g. production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has no energy readings in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{driver} has no readings in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drivers} have no readings in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{driver} has no reading at a time when the energy can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drivers} have no reading at a time when the energy can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {samples} usable samples, {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period or a shorter interval, or fewer drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period or a shorter interval, or lower the limit (it can go down to {least}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy is the same ({energy} kWh) in all {samples} samples: nothing is to be explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the meter, or choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{driver}” follows exactly from {others}: their effects cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or choose a period in which it varies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{driver} does not vary in the {samples} samples, so no effect on the energy can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drivers} do not vary in the {samples} samples, so no effect on the energy can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh per 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>So many exclusions are named in a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{energy} per {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one exclusion: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} exclusions: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no place for corrections yet.</source>
        <extracomment>Why corrections cannot be made where the tables for them are missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade it first, on the page Connection or with “enms schema upgrade”: the workbench then keeps them in a schema of its own, and the plant&apos;s tables stay as they are. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday and today so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday, holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday, January to March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday, April to June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday, July to September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday, October to December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public holidays of “{country}” are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a country by its two letters, such as DE, or choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in the period that is compared with.</source>
        <extracomment>Two periods whose measured time differs by more than this share are not compared without a word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured time differs: {first} h against {second} h. Compare the mean power rather than the energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two periods overlap: what lies in both is compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} of the period was measured; the curve is of that time.</source>
        <extracomment>Shares of the time at which the power is told. Base load is the power that is exceeded for this share of the time (the 10 % quantile of the mean power). Less measured than this share of the period is said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine used any measured energy in this period.</source>
        <extracomment>Sub-meters may disagree with their main meter by this share before it is said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured in this period: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {site} the machines used {excess} more {energy} than the main meter measured: check its meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hour of this period was measured by half.</source>
        <extracomment>The colours end at these quantiles, so that one spike does not leave the rest in one colour … … and begin at zero when it is as near as this share of the highest. Night is from 22 to 6 o&apos;clock.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} the hour from {hour} o&apos;clock came twice: its cell is the mean of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} the clocks skipped the hour from {hour} o&apos;clock: its cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in this period.</source>
        <extracomment>An hour (a day …) counts when readings cover at least this share of it; CalTRACK 2 asks the same of a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period, machine or energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has a known value in this period.</source>
        <extracomment>Machines are significant energy uses until together they have this share.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period or another quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs in {others} cannot be added to {currency}: machines paid in {currency} are ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost is known of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carbon is known of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is read once in {hours} hours: there is no profile of its day.</source>
        <extracomment>The band holds the middle 80 % of the days. A day counts for the energy of its kind when at least this share of it was measured.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine that is read at least hourly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” rests on {days} day(s) only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {count} points with power and outdoor temperature.</source>
        <extracomment>At least this share of the points lies on each side of a change point. Fewer points carry no signature. Among models whose adjusted R² is within this of the best, the one with fewest parameters is taken. A model that explains less than this is none: change points always find some pattern in noise, so the mean is taken. A signature that explains less than this of the variance is said to explain little. Number of change points of each family, and whether its slopes must not be negative. Which branches meet at the single change point of a family: below it, above it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period or shorter intervals; {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outdoor temperature does not vary in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weather explains {share} of the variation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring points are alike (ρ = {rho}): the limits are widened for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user “{user}” may read annotations but not make any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever keeps the database for the right to write to {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To withdraw an annotation, a reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation {id} that still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the annotations to see which do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation {id} that was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the annotations to see which were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To withdraw a correction, a reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no correction {number} that still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the corrections to see which do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-ups</source>
        <extracomment>The series whose freshness is told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of old readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of old readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting of old readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} policies of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {count} policies failed at their last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept up to date at every commit, whoever writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the plant&apos;s own programs; the workbench does not see them run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has none: everything is computed from the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live readings by MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest reading of {count} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>What a value is in the database, where its kind does not say. Kept inside ``metadata``, where KPI functions look it up. What a register&apos;s rows are chosen from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no register “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user “{user}” may read this register but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of this register are not removed; set them inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “{register}” was changed or removed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Read the register again and look what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>0 is Sunday, as in the tariffs of existing installations.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must not be empty.</source>
        <extracomment>A text may be so long. Control signs, halves of pairs, and marks that change the direction of writing (Unicode categories).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is not possible, it must be {bounds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” is no list of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” can be read as two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {one} or {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: there is no “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: at most {count} characters can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: a sign is hidden in it (U+{code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tariff by time of use needs the hours from which and until which it applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours from and to are the same: leave both empty for a tariff of all hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{currency}” is no currency code; write for example EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is no time zone; write for example Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive rows are kept but not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, site time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day; empty while it is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name, e.g. Europe/Berlin: days, tariffs and all times on the screen follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the emission factor that counts for the site; empty: the factor of “default”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <extracomment>Each has a button of its own. A view is read anew when the user has left it alone for so long, ms. The whole period as it was read last; it is drawn around what is read closely.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live readings come in below this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 4217 code, e.g. EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site time, not included; 21 to 9 wraps past midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand charge per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“default” counts for sites without a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the factor is published: an auditor asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy review and data quality, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>Height of a page over its width: A4. Pages are shown no wider than this, px. So many decoded pages are kept: those in view and their neighbours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from the last issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data hash, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <extracomment>Cumulative share of the energy up to which a use counts as significant (Pareto). Months are compared with those a year earlier when both have readings on at least this share of their days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an end that is later than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline is stored for the machines of this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an active baseline: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period against the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy baselines on record, all versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline is active, so nothing is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use against the baselines, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used and expected are sums over the intervals in which the machine was available and energy and every variable are known; the expected energy is the baseline under the conditions of the period (forecast method). Difference is used less expected: minus is a saving. SEnPI is used over expected: below 1 is an improvement. ± is the uncertainty of the difference at {confidence} confidence, from the covariance of the coefficients and the autocorrelation of the residuals; a difference is coloured only where it is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uncertainty is larger than the difference, so that neither a saving nor a deterioration is shown: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period overlaps with the days that these baselines were trained on, where the difference says little: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This baseline was written by another program, without what is needed to prove it. Train a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients; p of a variable at most {p}, VIF at most {vif}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (against {reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples n, coefficients p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, p of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMBE, actual less model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 by construction on training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of the regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square, mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durbin–Watson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag-1 correlation ρ of the residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ({share}): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy against {variable}; a cell is darker the more samples lie in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud of {count} samples around the line of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy [{unit}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against modelled energy; a cell is darker the more samples lie in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud of {count} samples around the line of equality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modelled [{unit}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured [{unit}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals over time, measured less modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and range of the residuals of {days} days around 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual [{unit}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary and method</source>
        <extracomment>Region whose factor counts for sites that name none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the database and not in this report: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs of electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factors of electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power [kW]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters inside the boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final energy in kWh as metered. Energies of different kind are added where a total is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days in the time of each site, first and last day included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number respects the corrections on record; measured readings never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of each hour times the tariff in force; demand charges are not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of each day times the emission factor in force for the region of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant energy use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest uses that together reach {share} of the energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval between reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static factors watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy and calibration of meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: not provided. Where no tariff is in force the KPI functions assume 0.20 (06 to 22 o&apos;clock) and 0.10 per kWh, without a currency; what rests on that is said beside the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor [kg CO₂/kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factors on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: not provided. Where no factor is in force the KPI functions assume 0.45 kg CO₂/kWh; what rests on that is said beside the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without a factor of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine of this report has energy readings from {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days read are site days with at least one reading, over all meters. A month is compared with the same days a year earlier for the meters that were read on at least {share} of the days of both; the change is of those meters, and not normalised for production or weather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy [{unit} per month]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy by month and kind, final energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the energy of {count} months; the highest is {month} with {energy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost [{currency}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon [kg CO₂]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, cost and carbon by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of electricity [kg CO₂]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, cost and carbon by machine, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant energy uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no energy in the period to rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion: the largest uses that together reach {limit} of the final energy of the period. Potential for improvement, the second criterion of a review: not provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto of the energy uses; the dashed line is the criterion, {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars from the largest use, {name} with {energy}, to the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy uses by size, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data hash is the SHA-256 of everything this report says about the machines, their tariffs and emission factors, before any rounding: a report of the same data over the same days has the same hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data by machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period, site time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read, and the first 16 figures of the SHA-256 of what was made of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals excluded from the training of active models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>The colour of a state; states are words too, so that no one needs the colour.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people noted about the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of these machines, also those withdrawn or outside the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn {when} by {by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols: y energy per interval, ŷ model, e = y − ŷ, n samples, p coefficients with the intercept, ȳ mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of a coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual less model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²ⱼ of the regression of xⱼ on the other variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over neighbouring intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag-1 correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used − expected; in per cent of the expected; minus is a saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x sums of the variables over the compared intervals, V covariance of b, ρ at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used / expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ energy of an hour × rate in force at that hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ energy of a day × emission factor in force on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average power / peak demand of 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key performance indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the electricity of each machine, {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power [kW]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak demand [kW]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load factor [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy and demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production [units]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEC [kWh/unit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rate per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factor [kg CO₂/kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon [kg CO₂/unit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific energy, cost and carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest mean power of a whole quarter of an hour inside the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power over peak demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific energy (SEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy over production. Where a part of the energy does not depend on production it falls with volume alone; the baseline of the machine is the better measure then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review interval and owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection plan and data quality</source>
        <extracomment>So many findings of a machine stand in its table; the rest is counted in a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings were looked at as they were measured, without corrections. Coverage is the share of the period that readings cover; a day is valid with at least {day} of its readings, and a baseline needs {days} of its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy coverage [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected readings [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated readings [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality by machine, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy readings of each day: up to a quarter, half, three quarters and all of a full day; red is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row a meter and a cell a day, over {days} days; on {empty} days a meter has no reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {share} of the days are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing for more than {steps} usual intervals; a warning from {hours} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same time stamp twice, or the same values again before the next are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} equal readings of one measure that chance does not explain, or {all} of the whole meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values below or above what is possible, or power above {times} times the rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that only rise, and where they fall back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values multiplied by 1000, 3.6 or the like from one day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the energy of a day and its integrated power differ by more than {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units are counted during at least {readings} readings of energy that are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {seconds} after now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy and production agree clearly better when one is shifted by up to {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {reach} interquartile ranges outside the quartiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no readings of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in {readings} readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reading in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correction holds in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables of {machine}, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings in the readings of {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>One and many of each unit, and its length, s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections that hold for {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>So many exceptions stand in the summary.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machines} at {sites}, {window}. Energy is final energy as metered; cost and carbon are those of the electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and their status: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plans and verified savings: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions requested: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy against the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}, months that can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meters}, read on {share} of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the tariffs of the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part at an assumed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the emission factors of the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part by an assumed factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no active baseline can be applied to the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deviation} ± {uncertainty} ({confidence}) over {count}; minus is a saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deviation} ± {uncertainty} ({confidence}) over {count}: less than its uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} used {more} ± {uncertainty} more than its baseline expected ({percent}). Owner: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine}: {count} in the readings; numbers that rest on them mean nothing until they are corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} has no energy readings in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine clearly used more than its baseline expected, and no serious fault is in the readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serious fault is in the readings. Without a baseline nothing can be said about the use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the interval, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections that hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading: unknown, not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has {rows} rows, and a sheet of a workbook holds {most}.</source>
        <extracomment>Rows of a sheet of XLSX, its head among them (ECMA-376). A text that begins so would be calculated by a spreadsheet (OWASP, CSV injection); full-width forms count too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter period, or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} is read once a day or less: its hours are not known.</source>
        <extracomment>A day or week of a signature counts when this share of it was measured. How long a point lasts, h; site days of 23 and 25 hours count as 24.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose points of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outdoor temperature is that of {machine}, at the same site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine at {site} has an outdoor temperature in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one as the measure outdoor_temp_c, or choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such machine in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the machines to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines are in several time zones; hours and days are those of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plant</source>
        <extracomment>What the numbers of a report were computed with, and what set it.
----------
How often the demo plant goes on, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server}, migration {migration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine}: energy, cost and carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine}: data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine}: baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no machines yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import readings, or make the demo plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, server proven</source>
        <extracomment>Mode → what it is called, and what it means for the user.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate must name this host and be signed by an authority you trust. Choose this unless you cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, certificate proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate must be signed by an authority you trust, but may name another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, server not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can listen by accident, but somebody who diverts the connection can pose as the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted if the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine on this computer; on a network the password may be sent where others can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the network can read the data. Only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data are kept in {root}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring; type to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be remembered here: asked each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it in this computer’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or add one with New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answers: database “{database}” as “{user}”, {size_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written: {read_only}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty; its tables are made when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machines yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machines}, newest reading {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} The workbench’s own tables are missing: what needs them is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load while idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins (site time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means depends on the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what is found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in readings from a file</source>
        <extracomment>Title and what to do, for each step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found. Change what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the table to change what a column becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose readings they are, and what their time stamps mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been stored yet. This is what would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the recipe “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column {value} of the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is stored, or, when something fails or you cancel, nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was too late to stop: everything had been stored already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stored} of {name} are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “{name}” was saved. Choose it with the next file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rejected, and why ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {rows} can be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {empty} more are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are there already{fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file, {new} of it new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy is stored in kWh and power in kW; what is missing of the two follows from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same column</source>
        <extracomment>How long the user may go on changing before the file is looked at again, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made when it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plant has no machines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamps of this file carry their own offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine of the recipe is not in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of the time stamps is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it, for example Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {current} of {all}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point  3.14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  3,14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point  1.000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank  1 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed blank  1 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow blank  1 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe  1&apos;000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe  1’000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8 with mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection moulding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveyor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 15 minutes, 1 hour or 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaps}, {missing_rows} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of {first} is then the day {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of {first} then spans {start} to {till}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory and the machine are created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New variables: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rejected} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{panel}” out of the window, or put it back</source>
        <extracomment>Written with the layout: one that an older program wrote with other panels is not taken over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “{panel}”; View › Panels shows it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <extracomment>A picture has so many pixels for one of the screen: sharp on paper and on a large screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, commas and decimal points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, semicolons and decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine › {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows no numbers to export now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows no picture to export now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows no picture to copy now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program to show folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About EnMS Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Energy baselines, KPIs and anomalies for ISO 50001, straight from the plant database.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything it writes is kept in&lt;br&gt;{folder}&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;MIT licence. Set in Inter (SIL Open Font License).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>How long something that was done is told, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} · read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {server} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant time {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times on the pages are in this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo plant running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>How long closing waits for running tasks, s; a fit inside a numeric library cannot be broken off. The charts&apos; library is loaded this long after the connection was asked for, ms: after the first paint, and while the server is being reached. The other pages&apos; modules are loaded this long after the first page came up, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the &amp;demo plant anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the &amp;demo plant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown stays. It is tried again and again until the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” could not be taken back or done again. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here to store them, or let them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s memory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter period, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the details when you report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed when the changes are stored.</source>
        <extracomment>One cell to be set: row, column, value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New; not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written {value} meanwhile. Storing writes yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: {value}. Not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is wider than the table from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell further to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} will be removed; nothing is pasted into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own variable, summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own variable, averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own variable, labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Suggestions for the unit of an own variable.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts again at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first values below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column is stored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit the numbers of the file are in; they are converted to the unit of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own variables are called this, in charts and as drivers of a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading at which a counter&apos;s register starts again from 0, when it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is imported yet: give at least one a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} values, {missing} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, {bad} that are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns become “{what}”: skip one, or keep it as an own variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated_power_kw} kW rated</source>
        <extracomment>The Machine or Factory of a row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A question answered sooner than this shows no busy sign, ms: a flicker says nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <extracomment>Headings of the navigation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Several options that change together are one question, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual (actual − expected), {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSUM, Σ (actual − expected), kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings stay as they are and stay in every sum; only training goes without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out when {machine} is trained?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it not typical?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusion of {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this training only: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that you save keeps it with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exclusion on record touches the picked samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “Left out because” says why they do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on this again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it typical after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusion stays on record as withdrawn; baselines in the database do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of an exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples count again when a baseline is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exclusion is on record. Baselines are trained without it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exclusions are on record. Baselines are trained without them from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a baseline on this range only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this range out of training, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the samples of this range on every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No production, weather or variable of your own is measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusions have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Pages are drawn anew this long after the pane got another width, ms … … where they would be drawn larger than they are by this factor. A report with the pictures of its pages, and how finely they are drawn.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as version {number} of {machine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the active one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected energy</source>
        <extracomment>Energy, and what is left of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times on this page are the plant&apos;s: {zone}</source>
        <extracomment>The user has finished changing a date after this pause, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the machine whose energy is to be explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the period to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the energy to the ticked drivers (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one driver that the energy depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine and a period to see what its energy could depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver [unit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation with the energy, −1 to 1: how closely they move together.
– : the driver does not vary. Of a category it is the multiple correlation, without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many of the energy samples the driver is known; the others cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} ({count} labels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of the coefficient: with other data of the same kind it would vary by about this much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient ÷ standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely so large a t is if the driver has no effect. Above 0.20 the driver may be of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance inflation: how much less sure the coefficient is because the driver moves with others.
Above 5 read it with care, above 10 it cannot be told from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest to largest value in the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category}: {label} (against {reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (site)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual − expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good: ≥ {limit}</source>
        <extracomment>ASHRAE Guideline 14-2014, calibrated hourly models; there is no limit for days. Usual practice in measurement and verification.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: &lt; {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good: ±{limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biased: &gt; ±{limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good: ≤ {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high: &gt; {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic (1 hour or 1 day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} periods, together {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {offered} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} · {state} · {span} · samples of {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks (1 warning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks ({count} warnings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coefficients of {category} say how much more energy is used than with “{reference}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This baseline is in the database already, as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the model as version {number} and make it the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the energy depends on, such as production or weather, and press Train baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose one of the versions below and load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by another program, without what is needed to show it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline of {machine} is in the database yet. Train one and push it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} in {count} stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples}, none of them used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples}: {actual}, {total} against expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag around points to pick samples on every view at once. Ctrl adds, Esc lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample that was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ranges left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version shown was trained with the former ones; Ctrl+Return trains anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every statement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the database with the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench’s own, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TimescaleDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old definitions of {replaced} are in workbench.replaced_functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgraded by {steps} statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines, imports and corrections can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines and imports can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}: other tools that call them get other numbers from then on, the right ones. The old definitions are kept in workbench.replaced_functions. Without your consent they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} would be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrading the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the statement is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of weather and process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of own variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no place for variables of your own yet. Upgrade adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table energy_readings: nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table {series}: nothing to read there, nothing as a driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the functions of the contract in the database; other tools get the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by the workbench itself, because the database’s functions are missing or not the workbench’s; each result says what the plant’s own function would have said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roll-ups: every chart is worked out from the readings, which takes long for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-ups of {words}, without the energy type: machines that also use gas or steam are read from their readings, which takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-ups of {words}; longer ones are put together from these, which takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-ups of {words}: a year is as quick to look at as a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep baselines in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions in energy_baselines, where other tools find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read_only} A trained baseline can be saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not write to energy_baselines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From CSV and Excel files, all of a file or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not write to energy_readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy at {words}; the server keeps them up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy at {words}; they show only what the server has worked in, so the newest may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous aggregates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could keep them; the database has none. Upgrade adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TimescaleDB’s Apache-2 edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbench’s tables do the same and are refreshed with every write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has none; {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has none. Upgrade adds tables instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TimescaleDB Community can; about an eighth of the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs TimescaleDB Community; readings take their full space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local days on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time_bucket takes a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without time_bucket the workbench asks for local days in plain SQL; the numbers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names are understood: {said}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the contract is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} named differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works from what is there; Upgrade adds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works from what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} last week</source>
        <extracomment>So many energies, currencies or sites find room on a card; the others are told in a tooltip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff is in force. Enter one in the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emission factor is in force. Enter one in the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each machine does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured energy of each hour, and what the baseline expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all readings of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured − expected by the active baseline: red is an excess, green a saving, grey within noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that costs at the tariff in force, and the noise of the model. Amounts of different currencies are not compared: between two currencies the larger energy stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the same weekdays and clock a week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest reading {moment}</source>
        <extracomment>On a wide screen a curve does not grow beyond this, px.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of each hour, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange: expected by the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anomalies</source>
        <extracomment>Readings that come in one after the other are looked at together, ms. Ages grow while nothing comes in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no machines yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each site by its own clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the newest reading; red when three have not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There never was a reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest reading is {age} old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double-click opens {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all readings, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings cover {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {moment} there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with: one of the two weeks has no readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now minus the same weekdays and clock a week before, as a share of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only times that both weeks have are compared: {share} of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows nothing of production and weather; the baseline does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured − expected by baseline version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of the model (95 %): ± {noise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff is in force for this energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Measured − expected) × the tariff in force at the site&apos;s clock, interval by interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of everything measured: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is within the noise: it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the window could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {share} of that a driver lies outside the range the baseline was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double-click opens Baseline to train one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its baseline was written by another program and cannot be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval of the window has energy and every driver of the baseline yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no readings in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all readings of {energy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of each quarter of an hour × the tariff in force at the site&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy × the emission factor in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest mean power of a quarter of an hour, all metered machines of {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {energy} that have no tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {energy} that have no emission factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {machine}, which stands behind most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has a baseline that can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured − expected by the baselines: {measured} − {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of the models (95 %): ± {noise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>What is looked at around an anomaly. A meter with less of its readings says so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in since {moment}: shown is the window that ends there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine used more than its baseline expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} is in fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more use too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll-ups of this database are behind its readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} machines send no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} never sent data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine}: no data since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} has no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} has no tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} {cost} over baseline ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To last week [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To last week, compared share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To baseline [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, 95 % [kWh]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To baseline, compared share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To baseline, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, 95 %, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured − expected, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare periods</source>
        <extracomment>Longer periods are drawn by the day. Of shorter periods the table has the hours too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} against {second}, {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of each day, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the first period, site time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an active baseline of every machine, what production and weather explain is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} beside {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference = first − second; per cent of the second
Expected: the active baselines under the conditions of each period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods over each other, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First − second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 · difference ÷ second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production, units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by the baseline, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} against {second}: {difference} ({percent}) {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {cost} {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power while measured {first} against {second} ({percent}); measured for {hours} and for {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baseline knows of, such as production and weather, explains {explained} of that; against the baseline it used {first} now and {second} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load duration</source>
        <extracomment>Corners of a drawn curve; more than a screen has pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base load {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the measured time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base load of {base}, exceeded 90 % of the time, is {share} of the energy and cost about {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base load of {base}, exceeded 90 % of the time, is {share} of the energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak {peak} on {when}; load factor {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached or exceeded for {shares} of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is at the mean rate of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load-duration curve, mean power of {minutes} min, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base load: power exceeded for 90 % of the measured time
Its energy: Σ min(P, base load) · h
Its cost: that energy · cost ÷ energy of the period
Load factor: mean power ÷ peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached or exceeded for that part of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every site gets what its machines used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow of energy from carriers to machines, kWh; the table has the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} came in; the most, {most}, went to {machine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} ({share}) of what the main meters saw is at no machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccounted for = Σ main meters − Σ machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths are final energy: a kWh of gas is as wide as a kWh of electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy from sources to uses, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of {name}, hour by day, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest hour is {peak} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At night (22 to 6) it takes {night} of its power by day, at weekends {weekend} of a weekday&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power = Σ energy ÷ Σ measured time of the intervals that begin in the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h are hatched: they were not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h lie beyond the colour scale and have its last colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power of each hour, kW (= kWh in the hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the hours that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, mean of the hour that came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <extracomment>The period that was looked at when one of its days was opened, and that day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo plant or connect to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine and a period above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture again to work it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers behind the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, each apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines by {unit}, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} make up {share} of {total}: {names}. By the 80 % rule they are the significant uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of machines, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of machines, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of machines, kg CO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running share = Σ of the shares down to a machine; significant while the sum before it is below 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value ÷ total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the shares down to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to reach 80 % of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {share} of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running share {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click opens its readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays of this country count as Sundays; proposed by the site&apos;s time zone, {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, site time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {energy} a day, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {country} in the period: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands hold the middle 80 % of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a day: mean of the days of which at least 90 % was measured, scaled to all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual days, mean power of {minutes} min, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day was measured in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best by adjusted R²</source>
        <extracomment>The language of the field: nothing to translate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2P: straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3PH: heating below a change point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3PC: cooling above a change point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4P: two slopes that meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5P: heating and cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model at {temperature}: {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; {family}, adjusted R² {r2}, CV(RMSE) {cv}; limits are those of 95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power of each {per} against outdoor temperature, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured − model, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load does not follow the weather: it takes {power} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it takes {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 °C it takes {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base power {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} more for every kelvin colder ({limits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> below {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} more for every kelvin warmer ({limits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> above {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it falls when it gets colder or warmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating, cooling, air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveyors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the readings out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a straight line between the readings next to the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply each reading by a factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace each reading by a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct readings of {name}</source>
        <extracomment>The effect is worked out when nothing was changed for so long, ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plant&apos;s time: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the readings are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value cannot be energy and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine and a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holding} of {made} hold; measured readings never change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet; measured readings never change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction of {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} made. Every number that is computed from now on respects what was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers will be what they were without it. Why is it withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of correction {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction {id} is withdrawn; the numbers are what they were without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer correction holds for the same readings.</source>
        <extracomment>Why a correction was withdrawn, as it is stored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was corrected is not measured here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that are concerned; in a gap, those that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly samples of a baseline that it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — withdrawn by {withdrawn_by}, {withdrawn_at}: {withdrawn_reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} in {readings} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{readings} readings of {machine_name} were looked at for {faults} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} was not measured in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} was never measured. File › Import data brings readings in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of {before} ({kind}) is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train an energy baseline on what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key figures of this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this time out when baselines are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note or an event to this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train baseline of {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it no longer hold? It stays on record with this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean with minimum and maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {title} a chart of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on a right axis here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>Version chosen by the user, by machine; the active one where there is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn beside the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected values, anomalies, notes and times without operation on the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline of {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15-minute mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy used in the range: the sum of all readings.
Mean power is that of the time with readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest mean power of any quarter of an hour: energy of the 15 minutes × 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ÷ peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power ÷ peak demand. 100 % is a perfectly even load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy ÷ units produced in the range (SEC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hour&apos;s energy × the tariff in force at that hour, in site time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂ of the energy used: energy × the emission factor in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows read in {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value per {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections applied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plant&apos;s roll-ups lack {hours}, read from finer values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} expected (baseline v{version})</source>
        <extracomment>A wider interval has an expected value when so much of it has one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the baseline · {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver lies outside the range that version {version} was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>Names a row of the source model, empty for one that can be no favourite.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected values of the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, events and exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance, faults and offline times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly, warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by {method}</source>
        <extracomment>Says what a period amounts to, e.g. its energy and cost; empty when that is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {value}, expected {expected}{share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating the KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plant</source>
        <extracomment>Why an annotation was withdrawn by Undo, as it is stored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is to be known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded. Baselines that are trained from now on leave this time out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo plant, import readings or connect to a plant to see its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine on the left to see its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a measure on the left to see its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machines} has no readings yet. File › Import brings some in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no readings of these measures in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}, some prices assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored yet: {changes} of the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells hold your entry, their tooltip that of others. Store again to write yours, or revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} of {register}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices that energy costs are calculated with, by site and local hour. Where several are in force, one by hours counts before one of all hours, and the newest before older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factors by region and date. Name the region of a site in its own register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meters of the plant. A machine that is no longer used is set inactive; its readings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites, their time zone and the region of their emission factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the reports that were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages show an earlier state; preview them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the data: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says what the plant used, how good its data are, which baselines hold and how well, with the evidence an auditor asks for. Choose a period and machines, then preview its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 full months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year, full months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” has no machines yet. How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” has no machines, and nothing may be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machines here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, site time</source>
        <extracomment>The user has finished changing a date after this pause, ms. Wide enough for a date and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, site time; not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common and recent periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common periods, counted from the newest reading, and recent ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are the plant&apos;s: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for the chosen range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move from machine to machine, Enter opens its readings.</source>
        <extracomment>A row is as high as there is room for, within these bounds; its bar has a part of it. Room for the value behind the bars.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of {title}</source>
        <extracomment>Fills the menu of a chart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of {title}: what can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, scale or close this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: {title}, right axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (Δ {change})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>Says what ranges amount to, e.g. their energy; called at every move of the mouse.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this range; Backspace comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>How far the mouse moves before a press becomes a drag, and how near an edge it takes hold of it, pixels. The user has finished moving a range with the keys after this pause, ms. A turn of the wheel zooms by so much, and pans by such a share of what is visible. What can be done on the charts, for the list of shortcuts.
----------
How far the mouse moves before a press becomes a drag, and between two corners of an outline, pixels. What can be done on a plot whose points can be picked, for the list of shortcuts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one more range beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan; also with the middle mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom around the mouse; with Shift, pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the middle of what is visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the range; without a range, pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the beginning of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next range, after the last one to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of all ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the first action with the range; the others by the letter in their tooltip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, ten times as far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the cursor, to see the change from there; a click on a mark opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the cursor, or let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next mark, with Shift to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the view before; also with a double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move from cell to cell, Enter opens the day.</source>
        <extracomment>The colour scale and its room. Weeks are separated while a day is at least so wide, pixels; months always.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few values to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more: zoom in to tell them apart</source>
        <extracomment>So many marks are written out at one place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised: 0 to 100 % of each curve&apos;s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised: standard deviations from each curve&apos;s mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the range of each curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviations from the mean of each curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the points inside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the points in a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to what is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom around the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything; also with a double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move from box to box, Enter opens a machine&apos;s readings.</source>
        <extracomment>The labels of the last column get what they need, up to this part of the width.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>Years that Python&apos;s calendar and every time zone can still count in. Room that a mark takes, and that a date below it takes, pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-minute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15-minute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} · 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} · {count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag chooses a range, Ctrl-drag one more · Shift-drag pans · wheel zooms · F1 lists the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts over time</source>
        <extracomment>A chart: what it shows, or only its name and its curves. Keys and what they do while the charts have the focus, for the list of shortcuts; shown through ``tr``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press S, to choose a range of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full week (Mon–Sun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What can be chosen: code → name; each language is called what its speakers call it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationDialog</name>
    <message>
        <source>&amp;Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to remember; changes no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happened to the machine, e.g. a new part; changes no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings stay as they are. Baselines that are trained from now on leave this time out and say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineForm</name>
    <message>
        <source>&amp;Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which energy of the machine the baseline explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, site time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common periods, counted from the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, site time; not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone of the plant: all times on this page are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time one sample spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No range left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the ranges that were left out, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers the energy may depend on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine and a period to see what its energy could depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sam&amp;ples ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer usable samples are refused. However low this is, three for each coefficient are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;R² ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower R² is a warning, never a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² from which the baseline is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the energy to the ticked drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model as a joblib file in the folder of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Push to database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the model as the next version and make it the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)²
The part of the variation in energy that the drivers explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − (Σ(y − ŷ)²/(n − p)) / (Σ(y − ȳ)²/(n − 1))
R² that does not rise just because a driver was added. n samples, p coefficients with the intercept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(Σ(y − ŷ)²/n)
Root mean square error: the usual distance between actual and expected energy of one interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ|y − ŷ| / n
Mean absolute error of one interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(Σ(y − ŷ)²/(n − p)) / ȳ
The error in per cent of the mean energy, as ASHRAE Guideline 14 defines it. Its limit for calibrated hourly models is 30 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV(RMSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ(y − ŷ) / ((n − p)·ȳ)
Normalised mean bias error, actual minus expected. Least squares with an intercept makes it 0 on the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals of the period that were used for training. The tab Remarks says why others were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual and expected energy, and what is left between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual energy and residuals over what is expected or a driver, and how the residuals are distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the points are drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curved cloud over a driver says that its effect is not a straight line; a funnel of residuals that the error grows with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was used more than expected, added up: upward is more, downward a saving, a straight piece a sustained change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples of the period; rows that are chosen are picked on every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each driver adds, and how sure that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before the baseline is trusted, and which samples were not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against this baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that were used, and why others were not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines of this machine in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen version with the numbers of its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the picked samples out of training, with a reason (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the exclusions that the picked samples lie in, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the period on the page Readings, where the picked samples are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picked samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picked samples with their drivers, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick nothing (Esc on a plot)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server of the plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this connection and its password; the server is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo and local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench’s own PostgreSQL on this computer. It starts and stops with the workbench; there is nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy-db.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it in this computer’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s own authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, roll-ups, functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is &amp;as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number that is computed from now on uses the corrected readings and says so. The measured readings themselves never change, and a correction can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, site time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, site time; not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are wrong, and how you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoDialog</name>
    <message>
        <source>Create the demo plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plant whose truth is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two factories with eight machines. Their energy really depends on production, weather, pressure, shifts and mode, so a good baseline finds the true coefficients, and the faults below can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Months of readings up to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo plant that is there is written anew. What you added to its machines, such as baselines, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionDialog</name>
    <message>
        <source>Exclude from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole &amp;plant: all its machines are trained without this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV and text, also packed as .gz, and Excel workbooks (.xlsx), up to 200 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved recipe reads a file as an earlier one was read, straight to the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are se&amp;parated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;ousands mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time stamps in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamps in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of da&amp;y in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose readings are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine of the &amp;plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ne&amp;w machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative energy is e&amp;xport, not a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row stands f&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time stamp marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;start of its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;end of its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if a reading is there already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it, and import the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace it by that of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import nothing of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows can be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rejected, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the local data or a server of the plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the &amp;demo plant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two factories with eight machines and a year of readings whose truth is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in readings from a CSV or Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers of this page as CSV or as an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is seen as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is seen as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the plant and the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything that can be done by typing a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panels of all pages where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages as icons only; a small window does so by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that do something here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the demo plant running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add new readings of the demo machines every few seconds while the workbench is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About EnMS Workbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which site is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the clock of each site, up to the last whole quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metered machines together; electricity, gas and steam are never added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of each quarter of an hour × the tariff in force at the site’s clock; currencies are never added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy × emission factor in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest mean power of a quarter of an hour, all metered machines of a site together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines, worst first by money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No anomaly on record is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fresh the readings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do? Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name can be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter does it   ·   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsForm</name>
    <message>
        <source>&amp;Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine, site or whole plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which energy of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay the &amp;same period last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the duration curve of the year before over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kinds of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday, Saturday, Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays by season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public &amp;holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country whose public holidays count as Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays of this country count as Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the h&amp;our</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of each hour in place of each quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rank by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy that is ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each energy of a machine is a bar of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main &amp;meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which machines measure what a whole site takes; what no other machine accounts for is then shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same period last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: first day beside first day. Day of the week: Monday beside Monday, moved by up to three days. Calendar day: the same day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;point is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change-point model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change-point models by Kissock; the data choose by adjusted R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers behind the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers behind the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;newest readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the last 3 months of the readings there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityForm</name>
    <message>
        <source>&amp;Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the readings of this machine and period again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the readings at this place (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct readings; the measured ones stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a&amp;ll readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this correction back; it stays on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Find a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 hours, counted from the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days, counted from the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days, counted from the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months, counted from the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the view before (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine whose KPIs are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row at the end (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen rows when the changes are stored (Del on a row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells that were copied in a spreadsheet, all of them or none (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of all changes that are not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store all changes at once (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole months and years, counted from the newest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days of each site; the first one is included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days of each site; the last one is included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all machines, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked machines are in the report; Space ticks and unticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover; what is empty is written as “not provided”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of the energy management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pproved by, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by whom, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the report and shows its pages; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the report and writes it as PDF (PDF/A-2a, PDF/UA-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list as a table, for a spreadsheet or a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Upgrade the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below runs in one transaction: all of it, or nothing. What is there is kept; no table, column or row is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;replace the plant’s own KPI functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no machines in this database yet. Choose how to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of opening the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight machines in two factories, 14 months of readings. Takes about 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to my plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PostgreSQL or TimescaleDB server your measurements already go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import readings from CSV or Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
