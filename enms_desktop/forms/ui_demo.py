# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'demo.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTableView,
    QVBoxLayout, QWidget)

class Ui_DemoDialog(object):
    def setupUi(self, DemoDialog):
        for _ in self.setupInSteps(DemoDialog):
            pass

    def setupInSteps(self, DemoDialog):
        if not DemoDialog.objectName():
            DemoDialog.setObjectName(u"DemoDialog")
        DemoDialog.resize(800, 520)
        self.outer = QVBoxLayout(DemoDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DemoDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        yield
        self.outer.addWidget(self.title)
        yield
        self.text = QLabel(DemoDialog)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setProperty(u"role", u"muted")
        yield
        self.outer.addWidget(self.text)
        yield
        self.months_layout = QHBoxLayout()
        self.months_layout.setSpacing(8)
        self.months_layout.setObjectName(u"months_layout")
        self.months_label = QLabel(DemoDialog)
        self.months_label.setObjectName(u"months_label")
        yield
        self.months_layout.addWidget(self.months_label)
        yield
        self.months = QSpinBox(DemoDialog)
        self.months.setObjectName(u"months")
        self.months.setMinimum(1)
        self.months.setMaximum(36)
        self.months.setValue(14)
        self.months.setMinimumSize(QSize(80, 0))
        yield
        self.months_layout.addWidget(self.months)
        yield
        self.months_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.months_layout.addItem(self.months_spacer)
        yield
        self.outer.addLayout(self.months_layout)
        yield
        self.faults_label = QLabel(DemoDialog)
        self.faults_label.setObjectName(u"faults_label")
        self.faults_label.setProperty(u"role", u"section")
        yield
        self.outer.addWidget(self.faults_label)
        yield
        self.faults = QTableView(DemoDialog)
        self.faults.setObjectName(u"faults")
        self.faults.setTabKeyNavigation(False)
        self.faults.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.faults.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.faults.setShowGrid(False)
        self.faults.setSortingEnabled(True)
        self.faults.setWordWrap(False)
        self.faults.horizontalHeader().setStretchLastSection(True)
        self.faults.verticalHeader().setVisible(False)
        yield
        self.outer.addWidget(self.faults)
        yield
        self.replaced = QLabel(DemoDialog)
        self.replaced.setObjectName(u"replaced")
        self.replaced.setWordWrap(True)
        self.replaced.setProperty(u"role", u"warning")
        yield
        self.outer.addWidget(self.replaced)
        yield
        self.message_layout = QVBoxLayout()
        self.message_layout.setObjectName(u"message_layout")
        yield
        self.outer.addLayout(self.message_layout)
        yield
        self.line = QFrame(DemoDialog)
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
        self.close_button = QPushButton(DemoDialog)
        self.close_button.setObjectName(u"close_button")
        yield
        self.buttons.addWidget(self.close_button)
        yield
        self.create_button = QPushButton(DemoDialog)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.create_button)
        yield
        self.outer.addLayout(self.buttons)
        yield
#if QT_CONFIG(shortcut)
        self.months_label.setBuddy(self.months)
#endif // QT_CONFIG(shortcut)
        yield
        self.retranslateUi(DemoDialog)
        yield
        self.create_button.setDefault(True)
        yield
        QMetaObject.connectSlotsByName(DemoDialog)

    def retranslateUi(self, DemoDialog):
        DemoDialog.setWindowTitle(QCoreApplication.translate("DemoDialog", u"Create the demo plant", None))
        self.title.setText(QCoreApplication.translate("DemoDialog", u"A plant whose truth is known", None))
        self.text.setText(QCoreApplication.translate("DemoDialog", u"Two factories with eight machines. Their energy really depends on production, weather, pressure, shifts and mode, so a good baseline finds the true coefficients, and the faults below can be found.", None))
        self.months_label.setText(QCoreApplication.translate("DemoDialog", u"&Months of readings up to now", None))
        self.faults_label.setText(QCoreApplication.translate("DemoDialog", u"Faults on record", None))
#if QT_CONFIG(accessibility)
        self.faults.setAccessibleName(QCoreApplication.translate("DemoDialog", u"Faults on record", None))
#endif // QT_CONFIG(accessibility)
        self.replaced.setText(QCoreApplication.translate("DemoDialog", u"The demo plant that is there is written anew. What you added to its machines, such as baselines, stays.", None))
        self.close_button.setText(QCoreApplication.translate("DemoDialog", u"Cancel", None))
        self.create_button.setText(QCoreApplication.translate("DemoDialog", u"Create", None))
    # retranslateUi

