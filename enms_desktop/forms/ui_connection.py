# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connection.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QSizePolicy,
    QSpacerItem, QTabWidget, QTableView, QVBoxLayout,
    QWidget)

class Ui_ConnectionForm(object):
    def setupUi(self, ConnectionForm):
        for _ in self.setupInSteps(ConnectionForm):
            pass

    def setupInSteps(self, ConnectionForm):
        if not ConnectionForm.objectName():
            ConnectionForm.setObjectName(u"ConnectionForm")
        ConnectionForm.resize(1100, 720)
        self.outer = QVBoxLayout(ConnectionForm)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.tiles = QHBoxLayout()
        self.tiles.setSpacing(12)
        self.tiles.setObjectName(u"tiles")
        self.server_card = QFrame(ConnectionForm)
        self.server_card.setObjectName(u"server_card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.server_card.sizePolicy().hasHeightForWidth())
        self.server_card.setSizePolicy(sizePolicy)
        self.server_card.setProperty(u"role", u"card")
        self.server_layout = QVBoxLayout(self.server_card)
        self.server_layout.setSpacing(4)
        self.server_layout.setObjectName(u"server_layout")
        self.server_layout.setContentsMargins(16, 12, 16, 12)
        self.server_label = QLabel(self.server_card)
        self.server_label.setObjectName(u"server_label")
        self.server_label.setProperty(u"role", u"section")
        yield
        self.server_layout.addWidget(self.server_label)
        yield
        self.server = QLabel(self.server_card)
        self.server.setObjectName(u"server")
        self.server.setWordWrap(True)
        self.server.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.server.setProperty(u"role", u"tile")
        yield
        self.server_layout.addWidget(self.server)
        yield
        self.server_note = QLabel(self.server_card)
        self.server_note.setObjectName(u"server_note")
        self.server_note.setWordWrap(True)
        self.server_note.setProperty(u"role", u"small")
        yield
        self.server_layout.addWidget(self.server_note)
        yield
        self.server_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.server_layout.addItem(self.server_spacer)
        yield
        self.tiles.addWidget(self.server_card)
        yield
        self.database_card = QFrame(ConnectionForm)
        self.database_card.setObjectName(u"database_card")
        sizePolicy.setHeightForWidth(self.database_card.sizePolicy().hasHeightForWidth())
        self.database_card.setSizePolicy(sizePolicy)
        self.database_card.setProperty(u"role", u"card")
        self.database_layout = QVBoxLayout(self.database_card)
        self.database_layout.setSpacing(4)
        self.database_layout.setObjectName(u"database_layout")
        self.database_layout.setContentsMargins(16, 12, 16, 12)
        self.database_label = QLabel(self.database_card)
        self.database_label.setObjectName(u"database_label")
        self.database_label.setProperty(u"role", u"section")
        yield
        self.database_layout.addWidget(self.database_label)
        yield
        self.database = QLabel(self.database_card)
        self.database.setObjectName(u"database")
        self.database.setWordWrap(True)
        self.database.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.database.setProperty(u"role", u"tile")
        yield
        self.database_layout.addWidget(self.database)
        yield
        self.database_note = QLabel(self.database_card)
        self.database_note.setObjectName(u"database_note")
        self.database_note.setWordWrap(True)
        self.database_note.setProperty(u"role", u"small")
        yield
        self.database_layout.addWidget(self.database_note)
        yield
        self.database_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.database_layout.addItem(self.database_spacer)
        yield
        self.tiles.addWidget(self.database_card)
        yield
        self.writing_card = QFrame(ConnectionForm)
        self.writing_card.setObjectName(u"writing_card")
        sizePolicy.setHeightForWidth(self.writing_card.sizePolicy().hasHeightForWidth())
        self.writing_card.setSizePolicy(sizePolicy)
        self.writing_card.setProperty(u"role", u"card")
        self.writing_layout = QVBoxLayout(self.writing_card)
        self.writing_layout.setSpacing(4)
        self.writing_layout.setObjectName(u"writing_layout")
        self.writing_layout.setContentsMargins(16, 12, 16, 12)
        self.writing_label = QLabel(self.writing_card)
        self.writing_label.setObjectName(u"writing_label")
        self.writing_label.setProperty(u"role", u"section")
        yield
        self.writing_layout.addWidget(self.writing_label)
        yield
        self.writing = QLabel(self.writing_card)
        self.writing.setObjectName(u"writing")
        self.writing.setWordWrap(True)
        self.writing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.writing.setProperty(u"role", u"tile")
        yield
        self.writing_layout.addWidget(self.writing)
        yield
        self.writing_note = QLabel(self.writing_card)
        self.writing_note.setObjectName(u"writing_note")
        self.writing_note.setWordWrap(True)
        self.writing_note.setProperty(u"role", u"small")
        yield
        self.writing_layout.addWidget(self.writing_note)
        yield
        self.writing_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.writing_layout.addItem(self.writing_spacer)
        yield
        self.tiles.addWidget(self.writing_card)
        yield
        self.schema_card = QFrame(ConnectionForm)
        self.schema_card.setObjectName(u"schema_card")
        sizePolicy.setHeightForWidth(self.schema_card.sizePolicy().hasHeightForWidth())
        self.schema_card.setSizePolicy(sizePolicy)
        self.schema_card.setProperty(u"role", u"card")
        self.schema_layout = QVBoxLayout(self.schema_card)
        self.schema_layout.setSpacing(4)
        self.schema_layout.setObjectName(u"schema_layout")
        self.schema_layout.setContentsMargins(16, 12, 16, 12)
        self.schema_label = QLabel(self.schema_card)
        self.schema_label.setObjectName(u"schema_label")
        self.schema_label.setProperty(u"role", u"section")
        yield
        self.schema_layout.addWidget(self.schema_label)
        yield
        self.schema = QLabel(self.schema_card)
        self.schema.setObjectName(u"schema")
        self.schema.setWordWrap(True)
        self.schema.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.schema.setProperty(u"role", u"tile")
        yield
        self.schema_layout.addWidget(self.schema)
        yield
        self.schema_note = QLabel(self.schema_card)
        self.schema_note.setObjectName(u"schema_note")
        self.schema_note.setWordWrap(True)
        self.schema_note.setProperty(u"role", u"small")
        yield
        self.schema_layout.addWidget(self.schema_note)
        yield
        self.schema_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.schema_layout.addItem(self.schema_spacer)
        yield
        self.tiles.addWidget(self.schema_card)
        yield
        self.outer.addLayout(self.tiles)
        yield
        self.tabs = QTabWidget(ConnectionForm)
        self.tabs.setObjectName(u"tabs")
        self.works_tab = QWidget()
        self.works_tab.setObjectName(u"works_tab")
        self.works_tab_layout = QVBoxLayout(self.works_tab)
        self.works_tab_layout.setSpacing(8)
        self.works_tab_layout.setObjectName(u"works_tab_layout")
        self.works_tab_layout.setContentsMargins(0, 12, 0, 0)
        self.works = QTableView(self.works_tab)
        self.works.setObjectName(u"works")
        self.works.setTabKeyNavigation(False)
        self.works.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.works.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.works.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.works.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.works.setShowGrid(False)
        self.works.setWordWrap(True)
        self.works.horizontalHeader().setStretchLastSection(True)
        self.works.verticalHeader().setVisible(False)
        yield
        self.works_tab_layout.addWidget(self.works)
        yield
        self.tabs.addTab(self.works_tab, "")
        self.parts_tab = QWidget()
        self.parts_tab.setObjectName(u"parts_tab")
        self.parts_tab_layout = QVBoxLayout(self.parts_tab)
        self.parts_tab_layout.setSpacing(8)
        self.parts_tab_layout.setObjectName(u"parts_tab_layout")
        self.parts_tab_layout.setContentsMargins(0, 12, 0, 0)
        self.parts_head = QHBoxLayout()
        self.parts_head.setSpacing(8)
        self.parts_head.setObjectName(u"parts_head")
        self.parts_words = QLabel(self.parts_tab)
        self.parts_words.setObjectName(u"parts_words")
        self.parts_words.setProperty(u"role", u"muted")
        yield
        self.parts_head.addWidget(self.parts_words)
        yield
        self.parts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.parts_head.addItem(self.parts_spacer)
        yield
        self.all_parts = QCheckBox(self.parts_tab)
        self.all_parts.setObjectName(u"all_parts")
        yield
        self.parts_head.addWidget(self.all_parts)
        yield
        self.parts_tab_layout.addLayout(self.parts_head)
        yield
        self.parts = QTableView(self.parts_tab)
        self.parts.setObjectName(u"parts")
        self.parts.setTabKeyNavigation(False)
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parts.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.parts.setShowGrid(False)
        self.parts.setWordWrap(True)
        self.parts.horizontalHeader().setStretchLastSection(True)
        self.parts.verticalHeader().setVisible(False)
        yield
        self.parts_tab_layout.addWidget(self.parts)
        yield
        self.tabs.addTab(self.parts_tab, "")
        self.rights_tab = QWidget()
        self.rights_tab.setObjectName(u"rights_tab")
        self.rights_tab_layout = QVBoxLayout(self.rights_tab)
        self.rights_tab_layout.setSpacing(8)
        self.rights_tab_layout.setObjectName(u"rights_tab_layout")
        self.rights_tab_layout.setContentsMargins(0, 12, 0, 0)
        self.rights = QTableView(self.rights_tab)
        self.rights.setObjectName(u"rights")
        self.rights.setTabKeyNavigation(False)
        self.rights.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rights.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rights.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rights.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rights.setShowGrid(False)
        self.rights.setWordWrap(True)
        self.rights.horizontalHeader().setStretchLastSection(True)
        self.rights.verticalHeader().setVisible(False)
        yield
        self.rights_tab_layout.addWidget(self.rights)
        yield
        self.tabs.addTab(self.rights_tab, "")
        yield
        self.outer.addWidget(self.tabs)
        yield
        self.outer.setStretch(1, 1)
        yield
        self.retranslateUi(ConnectionForm)
        yield
        self.tabs.setCurrentIndex(0)
        yield
        QMetaObject.connectSlotsByName(ConnectionForm)

    def retranslateUi(self, ConnectionForm):
        self.server_label.setText(QCoreApplication.translate("ConnectionForm", u"Server", None))
        self.server.setText("")
        self.server_note.setText("")
        self.database_label.setText(QCoreApplication.translate("ConnectionForm", u"Database", None))
        self.database.setText("")
        self.database_note.setText("")
        self.writing_label.setText(QCoreApplication.translate("ConnectionForm", u"Writing", None))
        self.writing.setText("")
        self.writing_note.setText("")
        self.schema_label.setText(QCoreApplication.translate("ConnectionForm", u"Schema", None))
        self.schema.setText("")
        self.schema_note.setText("")
#if QT_CONFIG(accessibility)
        self.works.setAccessibleName(QCoreApplication.translate("ConnectionForm", u"What works", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.works_tab), QCoreApplication.translate("ConnectionForm", u"What works", None))
        self.parts_words.setText("")
        self.all_parts.setText(QCoreApplication.translate("ConnectionForm", u"Also what is &as it should be", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("ConnectionForm", u"Tables, roll-ups, functions", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.parts_tab), QCoreApplication.translate("ConnectionForm", u"Tables, roll-ups, functions", None))
#if QT_CONFIG(accessibility)
        self.rights.setAccessibleName(QCoreApplication.translate("ConnectionForm", u"Rights", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rights_tab), QCoreApplication.translate("ConnectionForm", u"Rights", None))
        pass
    # retranslateUi

