# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'registers.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTabBar, QTableView, QVBoxLayout, QWidget)

class Ui_Registers(object):
    def setupUi(self, Registers):
        for _ in self.setupInSteps(Registers):
            pass

    def setupInSteps(self, Registers):
        if not Registers.objectName():
            Registers.setObjectName(u"Registers")
        self.outer = QVBoxLayout(Registers)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabBar(Registers)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setExpanding(False)
        yield
        self.outer.addWidget(self.tabs)
        yield
        self.note = QLabel(Registers)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"muted")
        self.note.setWordWrap(True)
        yield
        self.outer.addWidget(self.note)
        yield
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(Registers)
        self.add.setObjectName(u"add")
        yield
        self.bar.addWidget(self.add)
        yield
        self.remove = QPushButton(Registers)
        self.remove.setObjectName(u"remove")
        yield
        self.bar.addWidget(self.remove)
        yield
        self.paste = QPushButton(Registers)
        self.paste.setObjectName(u"paste")
        yield
        self.bar.addWidget(self.paste)
        yield
        self.bar_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.bar.addItem(self.bar_space)
        yield
        self.staged = QLabel(Registers)
        self.staged.setObjectName(u"staged")
        self.staged.setProperty(u"role", u"muted")
        yield
        self.bar.addWidget(self.staged)
        yield
        self.revert = QPushButton(Registers)
        self.revert.setObjectName(u"revert")
        yield
        self.bar.addWidget(self.revert)
        yield
        self.apply = QPushButton(Registers)
        self.apply.setObjectName(u"apply")
        self.apply.setProperty(u"role", u"primary")
        yield
        self.bar.addWidget(self.apply)
        yield
        self.outer.addLayout(self.bar)
        yield
        self.table = QTableView(Registers)
        self.table.setObjectName(u"table")
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(True)
        self.table.setCornerButtonEnabled(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setVisible(True)
        yield
        self.outer.addWidget(self.table)
        yield
        self.retranslateUi(Registers)
        yield
        QMetaObject.connectSlotsByName(Registers)

    def retranslateUi(self, Registers):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("Registers", u"Registers", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("Registers", u"&Add a row", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("Registers", u"Add a row at the end (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("Registers", u"&Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("Registers", u"Remove the chosen rows when the changes are stored (Del on a row)", None))
#endif // QT_CONFIG(tooltip)
        self.paste.setText(QCoreApplication.translate("Registers", u"&Paste", None))
#if QT_CONFIG(tooltip)
        self.paste.setToolTip(QCoreApplication.translate("Registers", u"Paste cells that were copied in a spreadsheet, all of them or none (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.revert.setText(QCoreApplication.translate("Registers", u"Re&vert", None))
#if QT_CONFIG(tooltip)
        self.revert.setToolTip(QCoreApplication.translate("Registers", u"Let go of all changes that are not stored", None))
#endif // QT_CONFIG(tooltip)
        self.apply.setText(QCoreApplication.translate("Registers", u"&Store the changes", None))
#if QT_CONFIG(tooltip)
        self.apply.setToolTip(QCoreApplication.translate("Registers", u"Store all changes at once (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Registers", u"Rows of the register", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

