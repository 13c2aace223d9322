# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from enms_desktop.moment_field import MomentField

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog):
        for _ in self.setupInSteps(CorrectionDialog):
            pass

    def setupInSteps(self, CorrectionDialog):
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        CorrectionDialog.setMinimumSize(QSize(560, 0))
        self.outer = QVBoxLayout(CorrectionDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.intro = QLabel(CorrectionDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"muted")
        yield
        self.outer.addWidget(self.intro)
        yield
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.measure_label = QLabel(CorrectionDialog)
        self.measure_label.setObjectName(u"measure_label")
        yield
        self.fields.addWidget(self.measure_label, 0, 0, 1, 1)
        yield
        self.measure = QComboBox(CorrectionDialog)
        self.measure.setObjectName(u"measure")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.measure.sizePolicy().hasHeightForWidth())
        self.measure.setSizePolicy(sizePolicy)
        self.measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        yield
        self.fields.addWidget(self.measure, 0, 1, 1, 1)
        yield
        self.start_label = QLabel(CorrectionDialog)
        self.start_label.setObjectName(u"start_label")
        yield
        self.fields.addWidget(self.start_label, 1, 0, 1, 1)
        yield
        self.start = MomentField(CorrectionDialog)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(168, 0))
        yield
        self.fields.addWidget(self.start, 1, 1, 1, 1)
        yield
        self.end_label = QLabel(CorrectionDialog)
        self.end_label.setObjectName(u"end_label")
        yield
        self.fields.addWidget(self.end_label, 2, 0, 1, 1)
        yield
        self.end = MomentField(CorrectionDialog)
        self.end.setObjectName(u"end")
        self.end.setMinimumSize(QSize(168, 0))
        yield
        self.fields.addWidget(self.end, 2, 1, 1, 1)
        yield
        self.do_label = QLabel(CorrectionDialog)
        self.do_label.setObjectName(u"do_label")
        yield
        self.fields.addWidget(self.do_label, 3, 0, 1, 1)
        yield
        self.action = QComboBox(CorrectionDialog)
        self.action.setObjectName(u"action")
        yield
        self.fields.addWidget(self.action, 3, 1, 1, 1)
        yield
        self.value_label = QLabel(CorrectionDialog)
        self.value_label.setObjectName(u"value_label")
        yield
        self.fields.addWidget(self.value_label, 4, 0, 1, 1)
        yield
        self.value = QLineEdit(CorrectionDialog)
        self.value.setObjectName(u"value")
        yield
        self.fields.addWidget(self.value, 4, 1, 1, 1)
        yield
        self.reason_label = QLabel(CorrectionDialog)
        self.reason_label.setObjectName(u"reason_label")
        yield
        self.fields.addWidget(self.reason_label, 5, 0, 1, 1)
        yield
        self.reason = QLineEdit(CorrectionDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)
        yield
        self.fields.addWidget(self.reason, 5, 1, 1, 1)
        yield
        self.outer.addLayout(self.fields)
        yield
        self.preview = QFrame(CorrectionDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"role", u"card")
        self.preview_column = QVBoxLayout(self.preview)
        self.preview_column.setSpacing(4)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(12, 12, 12, 12)
        self.effect_title = QLabel(self.preview)
        self.effect_title.setObjectName(u"effect_title")
        self.effect_title.setProperty(u"role", u"section")
        yield
        self.preview_column.addWidget(self.effect_title)
        yield
        self.effect = QLabel(self.preview)
        self.effect.setObjectName(u"effect")
        self.effect.setWordWrap(True)
        yield
        self.preview_column.addWidget(self.effect)
        yield
        self.effect_notes = QLabel(self.preview)
        self.effect_notes.setObjectName(u"effect_notes")
        self.effect_notes.setWordWrap(True)
        self.effect_notes.setProperty(u"role", u"small")
        yield
        self.preview_column.addWidget(self.effect_notes)
        yield
        self.outer.addWidget(self.preview)
        yield
        self.message_layout = QVBoxLayout()
        self.message_layout.setObjectName(u"message_layout")
        yield
        self.outer.addLayout(self.message_layout)
        yield
        self.line = QFrame(CorrectionDialog)
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
        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.buttons_space)
        yield
        self.close_button = QPushButton(CorrectionDialog)
        self.close_button.setObjectName(u"close_button")
        yield
        self.buttons.addWidget(self.close_button)
        yield
        self.correct_button = QPushButton(CorrectionDialog)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.correct_button)
        yield
        self.outer.addLayout(self.buttons)
        yield
#if QT_CONFIG(shortcut)
        self.measure_label.setBuddy(self.measure)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.do_label.setBuddy(self.action)
        self.value_label.setBuddy(self.value)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        yield
        self.retranslateUi(CorrectionDialog)
        yield
        self.correct_button.setDefault(True)
        yield
        QMetaObject.connectSlotsByName(CorrectionDialog)

    def retranslateUi(self, CorrectionDialog):
        CorrectionDialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"Correct readings", None))
        self.intro.setText(QCoreApplication.translate("CorrectionDialog", u"Every number that is computed from now on uses the corrected readings and says so. The measured readings themselves never change, and a correction can be withdrawn.", None))
        self.measure_label.setText(QCoreApplication.translate("CorrectionDialog", u"&Measure", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Measure", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("CorrectionDialog", u"&From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"From, site time", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("CorrectionDialog", u"&To", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"To, site time; not included", None))
#endif // QT_CONFIG(accessibility)
        self.do_label.setText(QCoreApplication.translate("CorrectionDialog", u"&What to do", None))
#if QT_CONFIG(accessibility)
        self.action.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"What to do", None))
#endif // QT_CONFIG(accessibility)
        self.value_label.setText(QCoreApplication.translate("CorrectionDialog", u"&Value", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Value", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("CorrectionDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("CorrectionDialog", u"Why they are wrong, and how you know", None))
        self.effect_title.setText(QCoreApplication.translate("CorrectionDialog", u"What would change", None))
        self.effect.setText("")
        self.effect_notes.setText("")
        self.close_button.setText(QCoreApplication.translate("CorrectionDialog", u"Cancel", None))
        self.correct_button.setText(QCoreApplication.translate("CorrectionDialog", u"Correct", None))
    # retranslateUi

