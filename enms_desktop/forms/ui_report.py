# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from enms_desktop.moment_field import DayField

class Ui_ReportForm(object):
    def setupUi(self, ReportForm):
        for _ in self.setupInSteps(ReportForm):
            pass

    def setupInSteps(self, ReportForm):
        if not ReportForm.objectName():
            ReportForm.setObjectName(u"ReportForm")
        ReportForm.resize(1100, 720)
        self.outer = QHBoxLayout(ReportForm)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.side = QWidget(ReportForm)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(320, 0))
        self.side.setMaximumSize(QSize(320, 16777215))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.period_head = QHBoxLayout()
        self.period_head.setObjectName(u"period_head")
        self.period_label = QLabel(self.side)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"role", u"section")
        yield
        self.period_head.addWidget(self.period_label)
        yield
        self.period_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.period_head.addItem(self.period_spacer)
        yield
        self.presets = QPushButton(self.side)
        self.presets.setObjectName(u"presets")
        self.presets.setProperty(u"role", u"quiet")
        self.presets.setProperty(u"hasMenu", True)
        yield
        self.period_head.addWidget(self.presets)
        yield
        self.side_layout.addLayout(self.period_head)
        yield
        self.days = QGridLayout()
        self.days.setObjectName(u"days")
        self.days.setHorizontalSpacing(8)
        self.days.setVerticalSpacing(4)
        self.first_label = QLabel(self.side)
        self.first_label.setObjectName(u"first_label")
        yield
        self.days.addWidget(self.first_label, 0, 0, 1, 1)
        yield
        self.last_label = QLabel(self.side)
        self.last_label.setObjectName(u"last_label")
        yield
        self.days.addWidget(self.last_label, 0, 1, 1, 1)
        yield
        self.first = DayField(self.side)
        self.first.setObjectName(u"first")
        yield
        self.days.addWidget(self.first, 1, 0, 1, 1)
        yield
        self.last = DayField(self.side)
        self.last.setObjectName(u"last")
        yield
        self.days.addWidget(self.last, 1, 1, 1, 1)
        yield
        self.days.setColumnStretch(0, 1)
        self.days.setColumnStretch(1, 1)
        yield
        self.side_layout.addLayout(self.days)
        yield
        self.machines_head = QHBoxLayout()
        self.machines_head.setObjectName(u"machines_head")
        self.machines_label = QLabel(self.side)
        self.machines_label.setObjectName(u"machines_label")
        self.machines_label.setProperty(u"role", u"section")
        yield
        self.machines_head.addWidget(self.machines_label)
        yield
        self.machines_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.machines_head.addItem(self.machines_spacer)
        yield
        self.all_machines = QPushButton(self.side)
        self.all_machines.setObjectName(u"all_machines")
        self.all_machines.setProperty(u"role", u"quiet")
        yield
        self.machines_head.addWidget(self.all_machines)
        yield
        self.side_layout.addLayout(self.machines_head)
        yield
        self.machines = QListWidget(self.side)
        self.machines.setObjectName(u"machines")
        self.machines.setMinimumSize(QSize(0, 80))
        yield
        self.side_layout.addWidget(self.machines)
        yield
        self.cover_label = QLabel(self.side)
        self.cover_label.setObjectName(u"cover_label")
        self.cover_label.setWordWrap(True)
        self.cover_label.setProperty(u"role", u"section")
        yield
        self.side_layout.addWidget(self.cover_label)
        yield
        self.cover = QFormLayout()
        self.cover.setObjectName(u"cover")
        self.cover.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.cover.setHorizontalSpacing(8)
        self.cover.setVerticalSpacing(6)
        self.title_label = QLabel(self.side)
        self.title_label.setObjectName(u"title_label")
        yield
        self.cover.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)
        yield
        self.title = QLineEdit(self.side)
        self.title.setObjectName(u"title")
        yield
        self.cover.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)
        yield
        self.organisation_label = QLabel(self.side)
        self.organisation_label.setObjectName(u"organisation_label")
        yield
        self.cover.setWidget(1, QFormLayout.ItemRole.LabelRole, self.organisation_label)
        yield
        self.organisation = QLineEdit(self.side)
        self.organisation.setObjectName(u"organisation")
        yield
        self.cover.setWidget(1, QFormLayout.ItemRole.FieldRole, self.organisation)
        yield
        self.scope_label = QLabel(self.side)
        self.scope_label.setObjectName(u"scope_label")
        yield
        self.cover.setWidget(2, QFormLayout.ItemRole.LabelRole, self.scope_label)
        yield
        self.scope = QLineEdit(self.side)
        self.scope.setObjectName(u"scope")
        yield
        self.cover.setWidget(2, QFormLayout.ItemRole.FieldRole, self.scope)
        yield
        self.author_label = QLabel(self.side)
        self.author_label.setObjectName(u"author_label")
        yield
        self.cover.setWidget(3, QFormLayout.ItemRole.LabelRole, self.author_label)
        yield
        self.author = QLineEdit(self.side)
        self.author.setObjectName(u"author")
        yield
        self.cover.setWidget(3, QFormLayout.ItemRole.FieldRole, self.author)
        yield
        self.reviewer_label = QLabel(self.side)
        self.reviewer_label.setObjectName(u"reviewer_label")
        yield
        self.cover.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reviewer_label)
        yield
        self.reviewer = QLineEdit(self.side)
        self.reviewer.setObjectName(u"reviewer")
        yield
        self.cover.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reviewer)
        yield
        self.approver_label = QLabel(self.side)
        self.approver_label.setObjectName(u"approver_label")
        yield
        self.cover.setWidget(5, QFormLayout.ItemRole.LabelRole, self.approver_label)
        yield
        self.approver = QLineEdit(self.side)
        self.approver.setObjectName(u"approver")
        yield
        self.cover.setWidget(5, QFormLayout.ItemRole.FieldRole, self.approver)
        yield
        self.side_layout.addLayout(self.cover)
        yield
        self.side_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.side_layout.addItem(self.side_spacer)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.preview = QPushButton(self.side)
        self.preview.setObjectName(u"preview")
        yield
        self.buttons.addWidget(self.preview)
        yield
        self.write = QPushButton(self.side)
        self.write.setObjectName(u"write")
        self.write.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.write)
        yield
        self.buttons.setStretch(0, 1)
        self.buttons.setStretch(1, 1)
        yield
        self.side_layout.addLayout(self.buttons)
        yield
        self.side_layout.setStretch(3, 1)
        yield
        self.outer.addWidget(self.side)
        yield
        self.card = QFrame(ReportForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(1, 1, 1, 1)
        self.head = QWidget(self.card)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 8, 8, 8)
        self.made = QLabel(self.head)
        self.made.setObjectName(u"made")
        self.made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.made.setProperty(u"role", u"muted")
        yield
        self.head_layout.addWidget(self.made)
        yield
        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.head_layout.addItem(self.head_spacer)
        yield
        self.place = QLabel(self.head)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"muted")
        yield
        self.head_layout.addWidget(self.place)
        yield
        self.card_layout.addWidget(self.head)
        yield
        self.pages = QScrollArea(self.card)
        self.pages.setObjectName(u"pages")
        self.pages.setWidgetResizable(True)
        yield
        self.card_layout.addWidget(self.pages)
        yield
        self.empty = QWidget(self.card)
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(48, 0, 48, 0)
        self.empty_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.empty_layout.addItem(self.empty_top)
        yield
        self.empty_icon = QLabel(self.empty)
        self.empty_icon.setObjectName(u"empty_icon")
        self.empty_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        yield
        self.empty_layout.addWidget(self.empty_icon)
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
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        self.empty_layout.addLayout(self.empty_words)
        yield
        self.empty_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.empty_layout.addItem(self.empty_bottom)
        yield
        self.card_layout.addWidget(self.empty)
        yield
        self.card_layout.setStretch(1, 1)
        self.card_layout.setStretch(2, 1)
        yield
        self.outer.addWidget(self.card)
        yield
        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.machines_label.setBuddy(self.machines)
        self.title_label.setBuddy(self.title)
        self.organisation_label.setBuddy(self.organisation)
        self.scope_label.setBuddy(self.scope)
        self.author_label.setBuddy(self.author)
        self.reviewer_label.setBuddy(self.reviewer)
        self.approver_label.setBuddy(self.approver)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.presets, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.all_machines)
        QWidget.setTabOrder(self.all_machines, self.machines)
        QWidget.setTabOrder(self.machines, self.title)
        QWidget.setTabOrder(self.title, self.organisation)
        QWidget.setTabOrder(self.organisation, self.scope)
        QWidget.setTabOrder(self.scope, self.author)
        QWidget.setTabOrder(self.author, self.reviewer)
        QWidget.setTabOrder(self.reviewer, self.approver)
        QWidget.setTabOrder(self.approver, self.preview)
        QWidget.setTabOrder(self.preview, self.write)
        QWidget.setTabOrder(self.write, self.pages)
        yield
        self.retranslateUi(ReportForm)
        yield
        QMetaObject.connectSlotsByName(ReportForm)

    def retranslateUi(self, ReportForm):
        self.period_label.setText(QCoreApplication.translate("ReportForm", u"Period", None))
        self.presets.setText(QCoreApplication.translate("ReportForm", u"Common periods", None))
#if QT_CONFIG(accessibility)
        self.presets.setAccessibleName(QCoreApplication.translate("ReportForm", u"Common periods", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.presets.setToolTip(QCoreApplication.translate("ReportForm", u"Whole months and years, counted from the newest reading", None))
#endif // QT_CONFIG(tooltip)
        self.first_label.setText(QCoreApplication.translate("ReportForm", u"&First day", None))
        self.last_label.setText(QCoreApplication.translate("ReportForm", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ReportForm", u"First day of the report", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.first.setToolTip(QCoreApplication.translate("ReportForm", u"Whole days of each site; the first one is included", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ReportForm", u"Last day of the report", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.last.setToolTip(QCoreApplication.translate("ReportForm", u"Whole days of each site; the last one is included", None))
#endif // QT_CONFIG(tooltip)
        self.machines_label.setText(QCoreApplication.translate("ReportForm", u"&Machines", None))
        self.all_machines.setText(QCoreApplication.translate("ReportForm", u"All or none", None))
#if QT_CONFIG(accessibility)
        self.all_machines.setAccessibleName(QCoreApplication.translate("ReportForm", u"Tick all machines, or none", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.machines.setAccessibleName(QCoreApplication.translate("ReportForm", u"Machines of the report", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.machines.setToolTip(QCoreApplication.translate("ReportForm", u"Ticked machines are in the report; Space ticks and unticks", None))
#endif // QT_CONFIG(tooltip)
        self.cover_label.setText(QCoreApplication.translate("ReportForm", u"Cover; what is empty is written as \u201cnot provided\u201d", None))
        self.title_label.setText(QCoreApplication.translate("ReportForm", u"&Title", None))
        self.title.setPlaceholderText(QCoreApplication.translate("ReportForm", u"Energy review", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ReportForm", u"Title of the report", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("ReportForm", u"&Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("ReportForm", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.scope_label.setText(QCoreApplication.translate("ReportForm", u"&Scope", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("ReportForm", u"Scope of the energy management system", None))
#endif // QT_CONFIG(accessibility)
        self.author_label.setText(QCoreApplication.translate("ReportForm", u"&Author", None))
#if QT_CONFIG(accessibility)
        self.author.setAccessibleName(QCoreApplication.translate("ReportForm", u"Author", None))
#endif // QT_CONFIG(accessibility)
        self.reviewer_label.setText(QCoreApplication.translate("ReportForm", u"&Reviewer", None))
#if QT_CONFIG(accessibility)
        self.reviewer.setAccessibleName(QCoreApplication.translate("ReportForm", u"Reviewer", None))
#endif // QT_CONFIG(accessibility)
        self.approver_label.setText(QCoreApplication.translate("ReportForm", u"A&pproved by, on", None))
#if QT_CONFIG(accessibility)
        self.approver.setAccessibleName(QCoreApplication.translate("ReportForm", u"Approved by whom, and when", None))
#endif // QT_CONFIG(accessibility)
        self.preview.setText(QCoreApplication.translate("ReportForm", u"Pre&view", None))
#if QT_CONFIG(tooltip)
        self.preview.setToolTip(QCoreApplication.translate("ReportForm", u"Makes the report and shows its pages; nothing is written", None))
#endif // QT_CONFIG(tooltip)
        self.write.setText(QCoreApplication.translate("ReportForm", u"&Write report\u2026", None))
#if QT_CONFIG(tooltip)
        self.write.setToolTip(QCoreApplication.translate("ReportForm", u"Makes the report and writes it as PDF (PDF/A-2a, PDF/UA-1)", None))
#endif // QT_CONFIG(tooltip)
        self.made.setText("")
        self.place.setText("")
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ReportForm", u"Page that is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("ReportForm", u"Pages of the report", None))
#endif // QT_CONFIG(accessibility)
        self.empty_icon.setText("")
        self.empty_text.setText("")
        pass
    # retranslateUi

