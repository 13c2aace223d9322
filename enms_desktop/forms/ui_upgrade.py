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

        self.outer.addWidget(self.title)

        self.text = QLabel(UpgradeDialog)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setProperty(u"role", u"muted")

        self.outer.addWidget(self.text)

        self.replace = QCheckBox(UpgradeDialog)
        self.replace.setObjectName(u"replace")

        self.outer.addWidget(self.replace)

        self.consent = QLabel(UpgradeDialog)
        self.consent.setObjectName(u"consent")
        self.consent.setWordWrap(True)
        self.consent.setProperty(u"role", u"warning")

        self.outer.addWidget(self.consent)

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

        self.outer.addWidget(self.splitter)

        self.message_layout = QVBoxLayout()
        self.message_layout.setObjectName(u"message_layout")

        self.outer.addLayout(self.message_layout)

        self.line = QFrame(UpgradeDialog)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.outer.addWidget(self.line)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.busy_layout = QHBoxLayout()
        self.busy_layout.setObjectName(u"busy_layout")

        self.buttons.addLayout(self.busy_layout)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.close_button = QPushButton(UpgradeDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons.addWidget(self.close_button)

        self.upgrade_button = QPushButton(UpgradeDialog)
        self.upgrade_button.setObjectName(u"upgrade_button")
        self.upgrade_button.setAutoDefault(False)
        self.upgrade_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.upgrade_button)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(UpgradeDialog)

        QMetaObject.connectSlotsByName(UpgradeDialog)
    # setupUi

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

