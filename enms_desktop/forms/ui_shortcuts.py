# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcuts.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_ShortcutsForm(object):
    def setupUi(self, ShortcutsForm):
        for _ in self.setupInSteps(ShortcutsForm):
            pass

    def setupInSteps(self, ShortcutsForm):
        if not ShortcutsForm.objectName():
            ShortcutsForm.setObjectName(u"ShortcutsForm")
        ShortcutsForm.resize(640, 600)
        self.column = QVBoxLayout(ShortcutsForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.search = QLineEdit(ShortcutsForm)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        yield
        self.column.addWidget(self.search)
        yield
        self.keys = QTreeWidget(ShortcutsForm)
        self.keys.setObjectName(u"keys")
        self.keys.setRootIsDecorated(False)
        self.keys.setUniformRowHeights(True)
        self.keys.setHeaderHidden(True)
        self.keys.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.keys.setColumnCount(2)
        yield
        self.column.addWidget(self.keys)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.copy = QPushButton(ShortcutsForm)
        self.copy.setObjectName(u"copy")
        yield
        self.buttons.addWidget(self.copy)
        yield
        self.print = QPushButton(ShortcutsForm)
        self.print.setObjectName(u"print")
        yield
        self.buttons.addWidget(self.print)
        yield
        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.between)
        yield
        self.close_button = QPushButton(ShortcutsForm)
        self.close_button.setObjectName(u"close_button")
        yield
        self.buttons.addWidget(self.close_button)
        yield
        self.column.addLayout(self.buttons)
        yield
        self.retranslateUi(ShortcutsForm)
        yield
        QMetaObject.connectSlotsByName(ShortcutsForm)

    def retranslateUi(self, ShortcutsForm):
        ShortcutsForm.setWindowTitle(QCoreApplication.translate("ShortcutsForm", u"Keys", None))
        self.search.setPlaceholderText(QCoreApplication.translate("ShortcutsForm", u"Find a key or what it does", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ShortcutsForm", u"Find a key or what it does", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("ShortcutsForm", u"Keys and what they do", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("ShortcutsForm", u"&Copy", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("ShortcutsForm", u"Copy the list as a table, for a spreadsheet or a wall", None))
#endif // QT_CONFIG(tooltip)
        self.print.setText(QCoreApplication.translate("ShortcutsForm", u"&Print\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ShortcutsForm", u"C&lose", None))
    # retranslateUi

