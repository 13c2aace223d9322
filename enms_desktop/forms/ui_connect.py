# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connect.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_ConnectDialog(object):
    def setupUi(self, ConnectDialog):
        for _ in self.setupInSteps(ConnectDialog):
            pass

    def setupInSteps(self, ConnectDialog):
        if not ConnectDialog.objectName():
            ConnectDialog.setObjectName(u"ConnectDialog")
        ConnectDialog.resize(820, 560)
        self.outer = QVBoxLayout(ConnectDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.profiles = QListWidget(ConnectDialog)
        self.profiles.setObjectName(u"profiles")
        self.profiles.setIconSize(QSize(18, 18))
        self.profiles.setMinimumSize(QSize(230, 0))
        self.profiles.setMaximumSize(QSize(230, 16777215))
        yield
        self.left.addWidget(self.profiles)
        yield
        self.list_buttons = QHBoxLayout()
        self.list_buttons.setSpacing(8)
        self.list_buttons.setObjectName(u"list_buttons")
        self.add = QPushButton(ConnectDialog)
        self.add.setObjectName(u"add")
        yield
        self.list_buttons.addWidget(self.add)
        yield
        self.remove = QPushButton(ConnectDialog)
        self.remove.setObjectName(u"remove")
        yield
        self.list_buttons.addWidget(self.remove)
        yield
        self.list_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.list_buttons.addItem(self.list_spacer)
        yield
        self.left.addLayout(self.list_buttons)
        yield
        self.columns.addLayout(self.left)
        yield
        self.kinds = QStackedWidget(ConnectDialog)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setMinimumSize(QSize(0, 352))
        self.embedded = QWidget()
        self.embedded.setObjectName(u"embedded")
        self.embedded_layout = QVBoxLayout(self.embedded)
        self.embedded_layout.setSpacing(8)
        self.embedded_layout.setObjectName(u"embedded_layout")
        self.embedded_layout.setContentsMargins(4, 4, 0, 0)
        self.embedded_title = QLabel(self.embedded)
        self.embedded_title.setObjectName(u"embedded_title")
        self.embedded_title.setProperty(u"role", u"heading")
        yield
        self.embedded_layout.addWidget(self.embedded_title)
        yield
        self.embedded_text = QLabel(self.embedded)
        self.embedded_text.setObjectName(u"embedded_text")
        self.embedded_text.setWordWrap(True)
        yield
        self.embedded_layout.addWidget(self.embedded_text)
        yield
        self.embedded_folder = QLabel(self.embedded)
        self.embedded_folder.setObjectName(u"embedded_folder")
        self.embedded_folder.setWordWrap(True)
        self.embedded_folder.setProperty(u"role", u"muted")
        yield
        self.embedded_layout.addWidget(self.embedded_folder)
        yield
        self.embedded_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.embedded_layout.addItem(self.embedded_spacer)
        yield
        self.kinds.addWidget(self.embedded)
        self.external = QWidget()
        self.external.setObjectName(u"external")
        self.external_layout = QVBoxLayout(self.external)
        self.external_layout.setObjectName(u"external_layout")
        self.external_layout.setContentsMargins(4, 0, 0, 0)
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.external)
        self.name_label.setObjectName(u"name_label")
        yield
        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)
        yield
        self.name = QLineEdit(self.external)
        self.name.setObjectName(u"name")
        yield
        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)
        yield
        self.host_label = QLabel(self.external)
        self.host_label.setObjectName(u"host_label")
        yield
        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.host_label)
        yield
        self.host_layout = QHBoxLayout()
        self.host_layout.setSpacing(8)
        self.host_layout.setObjectName(u"host_layout")
        self.host = QLineEdit(self.external)
        self.host.setObjectName(u"host")
        yield
        self.host_layout.addWidget(self.host)
        yield
        self.port_label = QLabel(self.external)
        self.port_label.setObjectName(u"port_label")
        yield
        self.host_layout.addWidget(self.port_label)
        yield
        self.port = QSpinBox(self.external)
        self.port.setObjectName(u"port")
        self.port.setMinimum(1)
        self.port.setMaximum(65535)
        self.port.setValue(5432)
        self.port.setMinimumSize(QSize(96, 0))
        yield
        self.host_layout.addWidget(self.port)
        yield
        self.form.setLayout(1, QFormLayout.ItemRole.FieldRole, self.host_layout)
        yield
        self.database_label = QLabel(self.external)
        self.database_label.setObjectName(u"database_label")
        yield
        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.database_label)
        yield
        self.database = QLineEdit(self.external)
        self.database.setObjectName(u"database")
        yield
        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.database)
        yield
        self.user_label = QLabel(self.external)
        self.user_label.setObjectName(u"user_label")
        yield
        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.user_label)
        yield
        self.user = QLineEdit(self.external)
        self.user.setObjectName(u"user")
        yield
        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.user)
        yield
        self.password_label = QLabel(self.external)
        self.password_label.setObjectName(u"password_label")
        yield
        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.password_label)
        yield
        self.password = QLineEdit(self.external)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        yield
        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.password)
        yield
        self.remember = QCheckBox(self.external)
        self.remember.setObjectName(u"remember")
        self.remember.setChecked(True)
        yield
        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.remember)
        yield
        self.tls_label = QLabel(self.external)
        self.tls_label.setObjectName(u"tls_label")
        yield
        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.tls_label)
        yield
        self.tls = QComboBox(self.external)
        self.tls.setObjectName(u"tls")
        yield
        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.tls)
        yield
        self.tls_hint = QLabel(self.external)
        self.tls_hint.setObjectName(u"tls_hint")
        self.tls_hint.setWordWrap(True)
        self.tls_hint.setProperty(u"role", u"small")
        yield
        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.tls_hint)
        yield
        self.certificate_label = QLabel(self.external)
        self.certificate_label.setObjectName(u"certificate_label")
        yield
        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.certificate_label)
        yield
        self.certificate_layout = QHBoxLayout()
        self.certificate_layout.setSpacing(8)
        self.certificate_layout.setObjectName(u"certificate_layout")
        self.certificate = QLineEdit(self.external)
        self.certificate.setObjectName(u"certificate")
        yield
        self.certificate_layout.addWidget(self.certificate)
        yield
        self.browse = QPushButton(self.external)
        self.browse.setObjectName(u"browse")
        yield
        self.certificate_layout.addWidget(self.browse)
        yield
        self.form.setLayout(8, QFormLayout.ItemRole.FieldRole, self.certificate_layout)
        yield
        self.external_layout.addLayout(self.form)
        yield
        self.external_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.external_layout.addItem(self.external_spacer)
        yield
        self.kinds.addWidget(self.external)
        yield
        self.columns.addWidget(self.kinds)
        yield
        self.columns.setStretch(1, 1)
        yield
        self.outer.addLayout(self.columns)
        yield
        self.result_layout = QVBoxLayout()
        self.result_layout.setSpacing(8)
        self.result_layout.setObjectName(u"result_layout")
        yield
        self.outer.addLayout(self.result_layout)
        yield
        self.line = QFrame(ConnectDialog)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")
        yield
        self.outer.addWidget(self.line)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.test = QPushButton(ConnectDialog)
        self.test.setObjectName(u"test")
        yield
        self.buttons.addWidget(self.test)
        yield
        self.busy_layout = QHBoxLayout()
        self.busy_layout.setObjectName(u"busy_layout")
        yield
        self.buttons.addLayout(self.busy_layout)
        yield
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.buttons_spacer)
        yield
        self.close_button = QPushButton(ConnectDialog)
        self.close_button.setObjectName(u"close_button")
        yield
        self.buttons.addWidget(self.close_button)
        yield
        self.save = QPushButton(ConnectDialog)
        self.save.setObjectName(u"save")
        yield
        self.buttons.addWidget(self.save)
        yield
        self.open_button = QPushButton(ConnectDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")
        yield
        self.buttons.addWidget(self.open_button)
        yield
        self.outer.addLayout(self.buttons)
        yield
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.host_label.setBuddy(self.host)
        self.port_label.setBuddy(self.port)
        self.database_label.setBuddy(self.database)
        self.user_label.setBuddy(self.user)
        self.password_label.setBuddy(self.password)
        self.tls_label.setBuddy(self.tls)
        self.certificate_label.setBuddy(self.certificate)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.profiles, self.name)
        QWidget.setTabOrder(self.name, self.host)
        QWidget.setTabOrder(self.host, self.port)
        QWidget.setTabOrder(self.port, self.database)
        QWidget.setTabOrder(self.database, self.user)
        QWidget.setTabOrder(self.user, self.password)
        QWidget.setTabOrder(self.password, self.remember)
        QWidget.setTabOrder(self.remember, self.tls)
        QWidget.setTabOrder(self.tls, self.certificate)
        QWidget.setTabOrder(self.certificate, self.browse)
        QWidget.setTabOrder(self.browse, self.test)
        QWidget.setTabOrder(self.test, self.save)
        QWidget.setTabOrder(self.save, self.open_button)
        QWidget.setTabOrder(self.open_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.add)
        QWidget.setTabOrder(self.add, self.remove)
        yield
        self.retranslateUi(ConnectDialog)
        yield
        self.open_button.setDefault(True)
        yield
        QMetaObject.connectSlotsByName(ConnectDialog)

    def retranslateUi(self, ConnectDialog):
        ConnectDialog.setWindowTitle(QCoreApplication.translate("ConnectDialog", u"Connections", None))
#if QT_CONFIG(accessibility)
        self.profiles.setAccessibleName(QCoreApplication.translate("ConnectDialog", u"Connections", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("ConnectDialog", u"New", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("ConnectDialog", u"Add a server of the plant", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("ConnectDialog", u"Delete", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("ConnectDialog", u"Forget this connection and its password; the server is not touched", None))
#endif // QT_CONFIG(tooltip)
        self.embedded_title.setText(QCoreApplication.translate("ConnectDialog", u"Demo and local data", None))
        self.embedded_text.setText(QCoreApplication.translate("ConnectDialog", u"The workbench\u2019s own PostgreSQL on this computer. It starts and stops with the workbench; there is nothing to set up.", None))
        self.embedded_folder.setText("")
        self.name_label.setText(QCoreApplication.translate("ConnectDialog", u"&Name", None))
        self.host_label.setText(QCoreApplication.translate("ConnectDialog", u"&Host", None))
        self.host.setPlaceholderText(QCoreApplication.translate("ConnectDialog", u"energy-db.example.org", None))
        self.port_label.setText(QCoreApplication.translate("ConnectDialog", u"Po&rt", None))
        self.database_label.setText(QCoreApplication.translate("ConnectDialog", u"&Database", None))
        self.user_label.setText(QCoreApplication.translate("ConnectDialog", u"&User", None))
        self.password_label.setText(QCoreApplication.translate("ConnectDialog", u"&Password", None))
        self.remember.setText(QCoreApplication.translate("ConnectDialog", u"Remember it in this computer\u2019s keyring", None))
        self.tls_label.setText(QCoreApplication.translate("ConnectDialog", u"Pro&tection", None))
        self.tls_hint.setText("")
        self.certificate_label.setText(QCoreApplication.translate("ConnectDialog", u"&Certificate", None))
        self.certificate.setPlaceholderText(QCoreApplication.translate("ConnectDialog", u"This computer\u2019s own authorities", None))
#if QT_CONFIG(tooltip)
        self.certificate.setToolTip(QCoreApplication.translate("ConnectDialog", u"PEM file of the authority that signed the server\u2019s certificate", None))
#endif // QT_CONFIG(tooltip)
        self.browse.setText(QCoreApplication.translate("ConnectDialog", u"Browse\u2026", None))
        self.test.setText(QCoreApplication.translate("ConnectDialog", u"Test the connection", None))
        self.close_button.setText(QCoreApplication.translate("ConnectDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ConnectDialog", u"Save", None))
        self.open_button.setText(QCoreApplication.translate("ConnectDialog", u"Open", None))
    # retranslateUi

