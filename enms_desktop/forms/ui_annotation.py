# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'annotation.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_AnnotationDialog(object):
    def setupUi(self, AnnotationDialog):
        for _ in self.setupInSteps(AnnotationDialog):
            pass

    def setupInSteps(self, AnnotationDialog):
        if not AnnotationDialog.objectName():
            AnnotationDialog.setObjectName(u"AnnotationDialog")
        AnnotationDialog.resize(480, 340)
        self.outer = QVBoxLayout(AnnotationDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.period = QLabel(AnnotationDialog)
        self.period.setObjectName(u"period")
        self.period.setText(u"")
        self.period.setProperty(u"role", u"heading")
        yield
        self.outer.addWidget(self.period)
        yield
        self.stretch_list = QListWidget(AnnotationDialog)
        self.stretch_list.setObjectName(u"stretch_list")
        self.stretch_list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.stretch_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yield
        self.outer.addWidget(self.stretch_list)
        yield
        self.machine_row = QHBoxLayout()
        self.machine_row.setSpacing(8)
        self.machine_row.setObjectName(u"machine_row")
        self.machine_label = QLabel(AnnotationDialog)
        self.machine_label.setObjectName(u"machine_label")
        yield
        self.machine_row.addWidget(self.machine_label)
        yield
        self.machine = QComboBox(AnnotationDialog)
        self.machine.setObjectName(u"machine")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.machine.sizePolicy().hasHeightForWidth())
        self.machine.setSizePolicy(sizePolicy)
        yield
        self.machine_row.addWidget(self.machine)
        yield
        self.outer.addLayout(self.machine_row)
        yield
        self.kinds = QWidget(AnnotationDialog)
        self.kinds.setObjectName(u"kinds")
        self.kinds_row = QHBoxLayout(self.kinds)
        self.kinds_row.setSpacing(16)
        self.kinds_row.setObjectName(u"kinds_row")
        self.kinds_row.setContentsMargins(0, 0, 0, 0)
        self.note = QRadioButton(self.kinds)
        self.note.setObjectName(u"note")
        self.note.setChecked(True)
        yield
        self.kinds_row.addWidget(self.note)
        yield
        self.event = QRadioButton(self.kinds)
        self.event.setObjectName(u"event")
        yield
        self.kinds_row.addWidget(self.event)
        yield
        self.kinds_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.kinds_row.addItem(self.kinds_spacer)
        yield
        self.outer.addWidget(self.kinds)
        yield
        self.words_label = QLabel(AnnotationDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setText(u"")
        yield
        self.outer.addWidget(self.words_label)
        yield
        self.words = QPlainTextEdit(AnnotationDialog)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)
        yield
        self.outer.addWidget(self.words)
        yield
        self.effect = QLabel(AnnotationDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setWordWrap(True)
        self.effect.setProperty(u"role", u"muted")
        yield
        self.outer.addWidget(self.effect)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.buttons_spacer)
        yield
        self.cancel = QPushButton(AnnotationDialog)
        self.cancel.setObjectName(u"cancel")
        yield
        self.buttons.addWidget(self.cancel)
        yield
        self.store = QPushButton(AnnotationDialog)
        self.store.setObjectName(u"store")
        self.store.setText(u"")
        self.store.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.store)
        yield
        self.outer.addLayout(self.buttons)
        yield
#if QT_CONFIG(shortcut)
        self.machine_label.setBuddy(self.machine)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.stretch_list)
        QWidget.setTabOrder(self.stretch_list, self.machine)
        QWidget.setTabOrder(self.machine, self.note)
        QWidget.setTabOrder(self.note, self.event)
        QWidget.setTabOrder(self.event, self.cancel)
        QWidget.setTabOrder(self.cancel, self.store)
        yield
        self.retranslateUi(AnnotationDialog)
        yield
        self.store.setDefault(True)
        yield
        QMetaObject.connectSlotsByName(AnnotationDialog)

    def retranslateUi(self, AnnotationDialog):
        self.machine_label.setText(QCoreApplication.translate("AnnotationDialog", u"&Machine", None))
#if QT_CONFIG(accessibility)
        self.machine.setAccessibleName(QCoreApplication.translate("AnnotationDialog", u"Machine it is about", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("AnnotationDialog", u"&Note", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("AnnotationDialog", u"Something to remember; changes no number", None))
#endif // QT_CONFIG(tooltip)
        self.event.setText(QCoreApplication.translate("AnnotationDialog", u"&Event", None))
#if QT_CONFIG(tooltip)
        self.event.setToolTip(QCoreApplication.translate("AnnotationDialog", u"Something that happened to the machine, e.g. a new part; changes no number", None))
#endif // QT_CONFIG(tooltip)
        self.effect.setText(QCoreApplication.translate("AnnotationDialog", u"The readings stay as they are. Baselines that are trained from now on leave this time out and say so.", None))
        self.cancel.setText(QCoreApplication.translate("AnnotationDialog", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.store.setToolTip(QCoreApplication.translate("AnnotationDialog", u"Store it (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

