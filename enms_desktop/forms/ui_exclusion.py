# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exclusion.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ExclusionDialog(object):
    def setupUi(self, ExclusionDialog):
        for _ in self.setupInSteps(ExclusionDialog):
            pass

    def setupInSteps(self, ExclusionDialog):
        if not ExclusionDialog.objectName():
            ExclusionDialog.setObjectName(u"ExclusionDialog")
        ExclusionDialog.resize(480, 260)
        self.outer = QVBoxLayout(ExclusionDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(ExclusionDialog)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)
        yield
        self.outer.addWidget(self.title)
        yield
        self.stretches = QLabel(ExclusionDialog)
        self.stretches.setObjectName(u"stretches")
        self.stretches.setText(u"")
        self.stretches.setProperty(u"role", u"muted")
        self.stretches.setWordWrap(True)
        yield
        self.outer.addWidget(self.stretches)
        yield
        self.stretch_list = QListWidget(ExclusionDialog)
        self.stretch_list.setObjectName(u"stretch_list")
        self.stretch_list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.stretch_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yield
        self.outer.addWidget(self.stretch_list)
        yield
        self.reason_label = QLabel(ExclusionDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setText(u"")
        yield
        self.outer.addWidget(self.reason_label)
        yield
        self.reason = QLineEdit(ExclusionDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)
        yield
        self.outer.addWidget(self.reason)
        yield
        self.whole_plant = QCheckBox(ExclusionDialog)
        self.whole_plant.setObjectName(u"whole_plant")
        yield
        self.outer.addWidget(self.whole_plant)
        yield
        self.note = QLabel(ExclusionDialog)
        self.note.setObjectName(u"note")
        self.note.setText(u"")
        self.note.setProperty(u"role", u"small")
        self.note.setWordWrap(True)
        yield
        self.outer.addWidget(self.note)
        yield
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.outer.addItem(self.space)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.buttons_space)
        yield
        self.close_button = QPushButton(ExclusionDialog)
        self.close_button.setObjectName(u"close_button")
        yield
        self.buttons.addWidget(self.close_button)
        yield
        self.ok = QPushButton(ExclusionDialog)
        self.ok.setObjectName(u"ok")
        self.ok.setEnabled(False)
        self.ok.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.ok)
        yield
        self.outer.addLayout(self.buttons)
        yield
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        yield
        self.retranslateUi(ExclusionDialog)
        self.close_button.clicked.connect(ExclusionDialog.reject)
        self.ok.clicked.connect(ExclusionDialog.accept)
        yield
        self.ok.setDefault(True)
        yield
        QMetaObject.connectSlotsByName(ExclusionDialog)

    def retranslateUi(self, ExclusionDialog):
        ExclusionDialog.setWindowTitle(QCoreApplication.translate("ExclusionDialog", u"Exclude from training", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ExclusionDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.whole_plant.setText(QCoreApplication.translate("ExclusionDialog", u"For the whole &plant: all its machines are trained without this time", None))
        self.close_button.setText(QCoreApplication.translate("ExclusionDialog", u"Cancel", None))
        self.ok.setText(QCoreApplication.translate("ExclusionDialog", u"Exclude", None))
    # retranslateUi

