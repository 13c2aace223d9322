# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'upgrade.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTableView, QVBoxLayout, QWidget)

class Ui_UpgradeDialog(object):
    def setupUi(self, UpgradeDialog):
        for _ in self.setupInSteps(UpgradeDialog):
            pass

    def setupInSteps(self, UpgradeDialog):
        if not UpgradeDialog.objectName():
            UpgradeDialog.setObjectName(u"UpgradeDialog")
        UpgradeDialog.resize(940, 660)
        self.outer = QVBoxLayout(UpgradeDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(UpgradeDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        yield
        self.outer.addWidget(self.title)
        yield
        self.text = QLabel(UpgradeDialog)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setProperty(u"role", u"muted")
        yield
        self.outer.addWidget(self.text)
        yield
        self.replace = QCheckBox(UpgradeDialog)
        self.replace.setObjectName(u"replace")
        yield
        self.outer.addWidget(self.replace)
        yield
        self.consent = QLabel(UpgradeDialog)
        self.consent.setObjectName(u"consent")
        self.consent.setWordWrap(True)
        self.consent.setProperty(u"role", u"warning")
        yield
        self.outer.addWidget(self.consent)
        yield
        self.splitter = QSplitter(UpgradeDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.steps = QTableView(self.splitter)
        self.steps.setObjectName(u"steps")
        self.steps.setTabKeyNavigation(False)
        self.steps.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.steps.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.steps.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.steps.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.steps.setShowGrid(False)
        self.steps.setWordWrap(False)
        self.splitter.addWidget(self.steps)
        self.steps.horizontalHeader().setStretchLastSection(True)
        self.steps.verticalHeader().setVisible(False)
        self.statement = QPlainTextEdit(self.splitter)
        self.statement.setObjectName(u"statement")
        self.statement.setReadOnly(True)
        self.statement.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.splitter.addWidget(self.statement)
        yield
        self.outer.addWidget(self.splitter)
        yield
        self.message_layout = QVBoxLayout()
        self.message_layout.setObjectName(u"message_layout")
        yield
        self.outer.addLayout(self.message_layout)
        yield
        self.line = QFrame(UpgradeDialog)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")
        yield
        self.outer.addWidget(self.line)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.busy_layout = QHBoxLayout()
        self.busy_layout.setObjectName(u"busy_layout")
        yield
        self.buttons.addLayout(self.busy_layout)
        yield
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.buttons_spacer)
        yield
        self.close_button = QPushButton(UpgradeDialog)
        self.close_button.setObjectName(u"close_button")
        yield
        self.buttons.addWidget(self.close_button)
        yield
        self.upgrade_button = QPushButton(UpgradeDialog)
        self.upgrade_button.setObjectName(u"upgrade_button")
        self.upgrade_button.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.upgrade_button)
        yield
        self.outer.addLayout(self.buttons)
        yield
        self.retranslateUi(UpgradeDialog)
        yield
        QMetaObject.connectSlotsByName(UpgradeDialog)

    def retranslateUi(self, UpgradeDialog):
        UpgradeDialog.setWindowTitle(QCoreApplication.translate("UpgradeDialog", u"Upgrade the database", None))
        self.title.setText(QCoreApplication.translate("UpgradeDialog", u"What would be run", None))
        self.text.setText(QCoreApplication.translate("UpgradeDialog", u"Everything below runs in one transaction: all of it, or nothing. What is there is kept; no table, column or row is dropped.", None))
        self.replace.setText(QCoreApplication.translate("UpgradeDialog", u"Also &replace the plant\u2019s own KPI functions", None))
        self.consent.setText("")
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("UpgradeDialog", u"Statements", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.statement.setAccessibleName(QCoreApplication.translate("UpgradeDialog", u"The chosen statement", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("UpgradeDialog", u"Cancel", None))
        self.upgrade_button.setText(QCoreApplication.translate("UpgradeDialog", u"Upgrade", None))
    # retranslateUi

