# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quality.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from enms_desktop.period_box import PeriodBox

class Ui_QualityForm(object):
    def setupUi(self, QualityForm):
        for _ in self.setupInSteps(QualityForm):
            pass

    def setupInSteps(self, QualityForm):
        if not QualityForm.objectName():
            QualityForm.setObjectName(u"QualityForm")
        self.outer = QVBoxLayout(QualityForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.choice = QFrame(QualityForm)
        self.choice.setObjectName(u"choice")
        self.choice.setProperty(u"role", u"card")
        self.choice_row = QHBoxLayout(self.choice)
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(12, 12, 12, 12)
        self.machine_label = QLabel(self.choice)
        self.machine_label.setObjectName(u"machine_label")
        yield
        self.choice_row.addWidget(self.machine_label)
        yield
        self.machine = QComboBox(self.choice)
        self.machine.setObjectName(u"machine")
        self.machine.setMinimumSize(QSize(190, 0))
        self.machine.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        yield
        self.choice_row.addWidget(self.machine)
        yield
        self.period = PeriodBox(self.choice)
        self.period.setObjectName(u"period")
        yield
        self.choice_row.addWidget(self.period)
        yield
        self.choice_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.choice_row.addItem(self.choice_space)
        yield
        self.check = QPushButton(self.choice)
        self.check.setObjectName(u"check")
        self.check.setProperty(u"role", u"primary")
        yield
        self.choice_row.addWidget(self.check)
        yield
        self.outer.addWidget(self.choice)
        yield
        self.parts = QWidget(QualityForm)
        self.parts.setObjectName(u"parts")
        self.parts_layout = QVBoxLayout(self.parts)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.found = QWidget(self.parts)
        self.found.setObjectName(u"found")
        self.found_column = QVBoxLayout(self.found)
        self.found_column.setSpacing(6)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(0, 4, 0, 4)
        self.found_head = QHBoxLayout()
        self.found_head.setSpacing(8)
        self.found_head.setObjectName(u"found_head")
        self.found_title = QLabel(self.found)
        self.found_title.setObjectName(u"found_title")
        self.found_title.setProperty(u"role", u"heading")
        yield
        self.found_head.addWidget(self.found_title)
        yield
        self.summary = QLabel(self.found)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)
        yield
        self.found_head.addWidget(self.summary)
        yield
        self.show_chart = QPushButton(self.found)
        self.show_chart.setObjectName(u"show_chart")
        self.show_chart.setProperty(u"role", u"quiet")
        yield
        self.found_head.addWidget(self.show_chart)
        yield
        self.correct = QPushButton(self.found)
        self.correct.setObjectName(u"correct")
        yield
        self.found_head.addWidget(self.correct)
        yield
        self.found_column.addLayout(self.found_head)
        yield
        self.findings = QTableView(self.found)
        self.findings.setObjectName(u"findings")
        self.findings.setTabKeyNavigation(False)
        self.findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings.setAlternatingRowColors(True)
        self.findings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.findings.setShowGrid(False)
        self.findings.setSortingEnabled(True)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.findings.verticalHeader().setVisible(False)
        yield
        self.found_column.addWidget(self.findings)
        yield
        self.empty = QFrame(self.found)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"card")
        self.empty_column = QVBoxLayout(self.empty)
        self.empty_column.setSpacing(8)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(24, 24, 24, 24)
        self.empty_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.empty_column.addItem(self.empty_above)
        yield
        self.empty_icon = QLabel(self.empty)
        self.empty_icon.setObjectName(u"empty_icon")
        self.empty_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        yield
        self.empty_column.addWidget(self.empty_icon)
        yield
        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_title.setProperty(u"role", u"heading")
        yield
        self.empty_column.addWidget(self.empty_title)
        yield
        self.empty_words = QHBoxLayout()
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.empty_words.addItem(self.empty_words_left)
        yield
        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setMaximumSize(QSize(680, 16777215))
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setWordWrap(True)
        self.empty_text.setProperty(u"role", u"muted")
        yield
        self.empty_words.addWidget(self.empty_text)
        yield
        self.empty_words_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.empty_words.addItem(self.empty_words_right)
        yield
        self.empty_words.setStretch(0, 1)
        self.empty_words.setStretch(1, 100)
        self.empty_words.setStretch(2, 1)
        yield
        self.empty_column.addLayout(self.empty_words)
        yield
        self.empty_row = QHBoxLayout()
        self.empty_row.setObjectName(u"empty_row")
        self.all_readings = QPushButton(self.empty)
        self.all_readings.setObjectName(u"all_readings")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.all_readings.sizePolicy().hasHeightForWidth())
        self.all_readings.setSizePolicy(sizePolicy1)
        yield
        self.empty_row.addWidget(self.all_readings)
        yield
        self.empty_column.addLayout(self.empty_row)
        yield
        self.empty_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.empty_column.addItem(self.empty_below)
        yield
        self.found_column.addWidget(self.empty)
        yield
        self.notes = QLabel(self.found)
        self.notes.setObjectName(u"notes")
        self.notes.setWordWrap(True)
        self.notes.setProperty(u"role", u"small")
        yield
        self.found_column.addWidget(self.notes)
        yield
        self.parts_layout.addWidget(self.found)
        yield
        self.made = QWidget(self.parts)
        self.made.setObjectName(u"made")
        self.made_column = QVBoxLayout(self.made)
        self.made_column.setSpacing(6)
        self.made_column.setObjectName(u"made_column")
        self.made_column.setContentsMargins(0, 4, 0, 0)
        self.made_head = QHBoxLayout()
        self.made_head.setSpacing(8)
        self.made_head.setObjectName(u"made_head")
        self.made_note = QLabel(self.made)
        self.made_note.setObjectName(u"made_note")
        self.made_note.setProperty(u"role", u"muted")
        sizePolicy.setHeightForWidth(self.made_note.sizePolicy().hasHeightForWidth())
        self.made_note.setSizePolicy(sizePolicy)
        yield
        self.made_head.addWidget(self.made_note)
        yield
        self.withdraw = QPushButton(self.made)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setProperty(u"role", u"quiet")
        yield
        self.made_head.addWidget(self.withdraw)
        yield
        self.made_column.addLayout(self.made_head)
        yield
        self.corrections = QTableView(self.made)
        self.corrections.setObjectName(u"corrections")
        self.corrections.setMinimumSize(QSize(0, 150))
        self.corrections.setTabKeyNavigation(False)
        self.corrections.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.corrections.setAlternatingRowColors(True)
        self.corrections.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.corrections.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.corrections.setShowGrid(False)
        self.corrections.setSortingEnabled(True)
        self.corrections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.corrections.verticalHeader().setVisible(False)
        yield
        self.made_column.addWidget(self.corrections)
        yield
        self.parts_layout.addWidget(self.made)
        yield
        self.outer.addWidget(self.parts)
        yield
#if QT_CONFIG(shortcut)
        self.machine_label.setBuddy(self.machine)
#endif // QT_CONFIG(shortcut)
        yield
        self.retranslateUi(QualityForm)
        yield
        QMetaObject.connectSlotsByName(QualityForm)

    def retranslateUi(self, QualityForm):
        self.machine_label.setText(QCoreApplication.translate("QualityForm", u"&Machine", None))
#if QT_CONFIG(accessibility)
        self.machine.setAccessibleName(QCoreApplication.translate("QualityForm", u"Machine", None))
#endif // QT_CONFIG(accessibility)
        self.check.setText(QCoreApplication.translate("QualityForm", u"&Check again", None))
#if QT_CONFIG(tooltip)
        self.check.setToolTip(QCoreApplication.translate("QualityForm", u"Look at the readings of this machine and period again", None))
#endif // QT_CONFIG(tooltip)
        self.found_title.setText(QCoreApplication.translate("QualityForm", u"What was found", None))
        self.summary.setText("")
        self.show_chart.setText(QCoreApplication.translate("QualityForm", u"&Show in chart", None))
#if QT_CONFIG(tooltip)
        self.show_chart.setToolTip(QCoreApplication.translate("QualityForm", u"Open the readings at this place (double click)", None))
#endif // QT_CONFIG(tooltip)
        self.correct.setText(QCoreApplication.translate("QualityForm", u"C&orrect\u2026", None))
#if QT_CONFIG(tooltip)
        self.correct.setToolTip(QCoreApplication.translate("QualityForm", u"Correct readings; the measured ones stay as they are", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("QualityForm", u"What was found in the readings", None))
#endif // QT_CONFIG(accessibility)
        self.empty_title.setText("")
        self.empty_text.setText("")
        self.all_readings.setText(QCoreApplication.translate("QualityForm", u"Look at a&ll readings", None))
        self.notes.setText("")
        self.made_note.setText("")
        self.withdraw.setText(QCoreApplication.translate("QualityForm", u"&Withdraw\u2026", None))
#if QT_CONFIG(tooltip)
        self.withdraw.setToolTip(QCoreApplication.translate("QualityForm", u"Take this correction back; it stays on record", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.corrections.setAccessibleName(QCoreApplication.translate("QualityForm", u"Corrections of this machine", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

