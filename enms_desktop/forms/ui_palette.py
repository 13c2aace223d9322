# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'palette.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PaletteForm(object):
    def setupUi(self, PaletteForm):
        for _ in self.setupInSteps(PaletteForm):
            pass

    def setupInSteps(self, PaletteForm):
        if not PaletteForm.objectName():
            PaletteForm.setObjectName(u"PaletteForm")
        PaletteForm.resize(620, 420)
        self.column = QVBoxLayout(PaletteForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.typed = QLineEdit(PaletteForm)
        self.typed.setObjectName(u"typed")
        self.typed.setClearButtonEnabled(True)
        yield
        self.column.addWidget(self.typed)
        yield
        self.found = QListWidget(PaletteForm)
        self.found.setObjectName(u"found")
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setUniformItemSizes(True)
        yield
        self.column.addWidget(self.found)
        yield
        self.nothing = QLabel(PaletteForm)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumSize(QSize(0, 120))
        self.nothing.setProperty(u"role", u"muted")
        yield
        self.column.addWidget(self.nothing)
        yield
        self.hint = QLabel(PaletteForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"small")
        yield
        self.column.addWidget(self.hint)
        yield
        self.retranslateUi(PaletteForm)
        yield
        QMetaObject.connectSlotsByName(PaletteForm)

    def retranslateUi(self, PaletteForm):
        PaletteForm.setWindowTitle(QCoreApplication.translate("PaletteForm", u"Commands", None))
        self.typed.setPlaceholderText(QCoreApplication.translate("PaletteForm", u"What would you like to do? Type a part of its name", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("PaletteForm", u"What would you like to do?", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("PaletteForm", u"Commands", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("PaletteForm", u"Nothing of that name can be done here.", None))
        self.hint.setText(QCoreApplication.translate("PaletteForm", u"\u2191 \u2193 choose   \u00b7   Enter does it   \u00b7   Esc closes", None))
    # retranslateUi

