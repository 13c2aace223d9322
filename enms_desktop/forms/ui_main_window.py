# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QMainWindow, QMenu, QMenuBar,
    QSizePolicy, QSpacerItem, QStackedWidget, QStatusBar,
    QToolButton, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 760)
        MainWindow.setMinimumSize(QSize(960, 600))
        self.action_connect = QAction(MainWindow)
        self.action_connect.setObjectName(u"action_connect")
        self.action_demo = QAction(MainWindow)
        self.action_demo.setObjectName(u"action_demo")
        self.action_import = QAction(MainWindow)
        self.action_import.setObjectName(u"action_import")
        self.action_quit = QAction(MainWindow)
        self.action_quit.setObjectName(u"action_quit")
        self.action_quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.action_refresh = QAction(MainWindow)
        self.action_refresh.setObjectName(u"action_refresh")
        self.action_theme_system = QAction(MainWindow)
        self.action_theme_system.setObjectName(u"action_theme_system")
        self.action_theme_system.setCheckable(True)
        self.action_theme_light = QAction(MainWindow)
        self.action_theme_light.setObjectName(u"action_theme_light")
        self.action_theme_light.setCheckable(True)
        self.action_theme_dark = QAction(MainWindow)
        self.action_theme_dark.setObjectName(u"action_theme_dark")
        self.action_theme_dark.setCheckable(True)
        self.action_live = QAction(MainWindow)
        self.action_live.setObjectName(u"action_live")
        self.action_live.setCheckable(True)
        self.action_logs = QAction(MainWindow)
        self.action_logs.setObjectName(u"action_logs")
        self.action_data_folder = QAction(MainWindow)
        self.action_data_folder.setObjectName(u"action_data_folder")
        self.action_about = QAction(MainWindow)
        self.action_about.setObjectName(u"action_about")
        self.action_about.setMenuRole(QAction.MenuRole.AboutRole)
        self.centre = QWidget(MainWindow)
        self.centre.setObjectName(u"centre")
        self.centre_layout = QHBoxLayout(self.centre)
        self.centre_layout.setSpacing(0)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(0, 0, 0, 0)
        self.navigation = QWidget(self.centre)
        self.navigation.setObjectName(u"navigation")
        self.navigation.setMinimumSize(QSize(208, 0))
        self.navigation.setMaximumSize(QSize(208, 16777215))
        self.navigation_layout = QVBoxLayout(self.navigation)
        self.navigation_layout.setSpacing(8)
        self.navigation_layout.setObjectName(u"navigation_layout")
        self.navigation_layout.setContentsMargins(0, 16, 0, 8)
        self.brand_layout = QHBoxLayout()
        self.brand_layout.setSpacing(10)
        self.brand_layout.setObjectName(u"brand_layout")
        self.brand_layout.setContentsMargins(16, 0, 8, 8)
        self.brand_mark = QLabel(self.navigation)
        self.brand_mark.setObjectName(u"brand_mark")
        self.brand_mark.setMinimumSize(QSize(26, 26))
        self.brand_mark.setMaximumSize(QSize(26, 26))

        self.brand_layout.addWidget(self.brand_mark)

        self.brand = QLabel(self.navigation)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"role", u"brand")

        self.brand_layout.addWidget(self.brand)

        self.brand_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.brand_layout.addItem(self.brand_spacer)


        self.navigation_layout.addLayout(self.brand_layout)

        self.pages = QListWidget(self.navigation)
        self.pages.setObjectName(u"pages")
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setIconSize(QSize(18, 18))

        self.navigation_layout.addWidget(self.pages)

        self.connection_layout = QHBoxLayout()
        self.connection_layout.setSpacing(4)
        self.connection_layout.setObjectName(u"connection_layout")
        self.connection_layout.setContentsMargins(8, 0, 8, 0)
        self.connection = QToolButton(self.navigation)
        self.connection.setObjectName(u"connection")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.connection.sizePolicy().hasHeightForWidth())
        self.connection.setSizePolicy(sizePolicy)
        self.connection.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.connection.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.connection.setProperty(u"role", u"connection")

        self.connection_layout.addWidget(self.connection)

        self.theme_switch = QToolButton(self.navigation)
        self.theme_switch.setObjectName(u"theme_switch")
        self.theme_switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.connection_layout.addWidget(self.theme_switch)


        self.navigation_layout.addLayout(self.connection_layout)


        self.centre_layout.addWidget(self.navigation)

        self.content = QWidget(self.centre)
        self.content.setObjectName(u"content")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setSpacing(0)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.messages = QWidget(self.content)
        self.messages.setObjectName(u"messages")
        self.messages_layout = QVBoxLayout(self.messages)
        self.messages_layout.setObjectName(u"messages_layout")
        self.messages_layout.setContentsMargins(16, 12, 16, 0)

        self.content_layout.addWidget(self.messages)

        self.stack = QStackedWidget(self.content)
        self.stack.setObjectName(u"stack")

        self.content_layout.addWidget(self.stack)


        self.centre_layout.addWidget(self.content)

        MainWindow.setCentralWidget(self.centre)
        self.menu_bar = QMenuBar(MainWindow)
        self.menu_bar.setObjectName(u"menu_bar")
        self.menu_file = QMenu(self.menu_bar)
        self.menu_file.setObjectName(u"menu_file")
        self.menu_view = QMenu(self.menu_bar)
        self.menu_view.setObjectName(u"menu_view")
        self.menu_theme = QMenu(self.menu_view)
        self.menu_theme.setObjectName(u"menu_theme")
        self.menu_demo = QMenu(self.menu_bar)
        self.menu_demo.setObjectName(u"menu_demo")
        self.menu_help = QMenu(self.menu_bar)
        self.menu_help.setObjectName(u"menu_help")
        MainWindow.setMenuBar(self.menu_bar)
        self.status_bar = QStatusBar(MainWindow)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.status_bar)

        self.menu_bar.addAction(self.menu_file.menuAction())
        self.menu_bar.addAction(self.menu_view.menuAction())
        self.menu_bar.addAction(self.menu_demo.menuAction())
        self.menu_bar.addAction(self.menu_help.menuAction())
        self.menu_file.addAction(self.action_connect)
        self.menu_file.addSeparator()
        self.menu_file.addAction(self.action_demo)
        self.menu_file.addAction(self.action_import)
        self.menu_file.addSeparator()
        self.menu_file.addAction(self.action_quit)
        self.menu_view.addAction(self.action_refresh)
        self.menu_view.addSeparator()
        self.menu_view.addAction(self.menu_theme.menuAction())
        self.menu_theme.addAction(self.action_theme_system)
        self.menu_theme.addAction(self.action_theme_light)
        self.menu_theme.addAction(self.action_theme_dark)
        self.menu_demo.addAction(self.action_live)
        self.menu_help.addAction(self.action_logs)
        self.menu_help.addAction(self.action_data_folder)
        self.menu_help.addSeparator()
        self.menu_help.addAction(self.action_about)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"EnMS Workbench", None))
        self.action_connect.setText(QCoreApplication.translate("MainWindow", u"&Connect\u2026", None))
#if QT_CONFIG(tooltip)
        self.action_connect.setToolTip(QCoreApplication.translate("MainWindow", u"Open the local data or a server of the plant", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.action_connect.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+O", None))
#endif // QT_CONFIG(shortcut)
        self.action_demo.setText(QCoreApplication.translate("MainWindow", u"Create the &demo plant\u2026", None))
#if QT_CONFIG(tooltip)
        self.action_demo.setToolTip(QCoreApplication.translate("MainWindow", u"Two factories with eight machines and a year of readings whose truth is known", None))
#endif // QT_CONFIG(tooltip)
        self.action_import.setText(QCoreApplication.translate("MainWindow", u"&Import data\u2026", None))
#if QT_CONFIG(tooltip)
        self.action_import.setToolTip(QCoreApplication.translate("MainWindow", u"Bring in readings from a CSV or Excel file", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.action_import.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+I", None))
#endif // QT_CONFIG(shortcut)
        self.action_quit.setText(QCoreApplication.translate("MainWindow", u"&Quit", None))
#if QT_CONFIG(shortcut)
        self.action_quit.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Q", None))
#endif // QT_CONFIG(shortcut)
        self.action_refresh.setText(QCoreApplication.translate("MainWindow", u"&Refresh", None))
#if QT_CONFIG(tooltip)
        self.action_refresh.setToolTip(QCoreApplication.translate("MainWindow", u"Read the plant and the page again", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.action_refresh.setShortcut(QCoreApplication.translate("MainWindow", u"F5", None))
#endif // QT_CONFIG(shortcut)
        self.action_theme_system.setText(QCoreApplication.translate("MainWindow", u"As the &system", None))
        self.action_theme_light.setText(QCoreApplication.translate("MainWindow", u"&Light", None))
        self.action_theme_dark.setText(QCoreApplication.translate("MainWindow", u"&Dark", None))
        self.action_live.setText(QCoreApplication.translate("MainWindow", u"&Keep the demo plant running", None))
#if QT_CONFIG(tooltip)
        self.action_live.setToolTip(QCoreApplication.translate("MainWindow", u"Add new readings of the demo machines every few seconds while the workbench is open", None))
#endif // QT_CONFIG(tooltip)
        self.action_logs.setText(QCoreApplication.translate("MainWindow", u"Open the &log folder", None))
        self.action_data_folder.setText(QCoreApplication.translate("MainWindow", u"Open the &data folder", None))
        self.action_about.setText(QCoreApplication.translate("MainWindow", u"&About EnMS Workbench", None))
        self.brand.setText(QCoreApplication.translate("MainWindow", u"EnMS Workbench", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.connection.setToolTip(QCoreApplication.translate("MainWindow", u"Choose another connection", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.connection.setAccessibleName(QCoreApplication.translate("MainWindow", u"Connection", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.theme_switch.setAccessibleName(QCoreApplication.translate("MainWindow", u"Switch between light and dark", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.theme_switch.setToolTip(QCoreApplication.translate("MainWindow", u"Switch between light and dark", None))
#endif // QT_CONFIG(tooltip)
        self.menu_file.setTitle(QCoreApplication.translate("MainWindow", u"&File", None))
        self.menu_view.setTitle(QCoreApplication.translate("MainWindow", u"&View", None))
        self.menu_theme.setTitle(QCoreApplication.translate("MainWindow", u"&Theme", None))
        self.menu_demo.setTitle(QCoreApplication.translate("MainWindow", u"&Demo", None))
        self.menu_help.setTitle(QCoreApplication.translate("MainWindow", u"&Help", None))
    # retranslateUi

