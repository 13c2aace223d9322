# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_wizard.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QDialog, QDoubleSpinBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QProgressBar, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QSpinBox, QStackedWidget, QTabWidget,
    QTableView, QVBoxLayout, QWidget)

class Ui_ImportWizard(object):
    def setupUi(self, ImportWizard):
        for _ in self.setupInSteps(ImportWizard):
            pass

    def setupInSteps(self, ImportWizard):
        if not ImportWizard.objectName():
            ImportWizard.setObjectName(u"ImportWizard")
        ImportWizard.resize(1040, 680)
        self.outer = QHBoxLayout(ImportWizard)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.navigation = QWidget(ImportWizard)
        self.navigation.setObjectName(u"navigation")
        self.navigation.setMinimumSize(QSize(196, 0))
        self.navigation.setMaximumSize(QSize(196, 16777215))
        self.rail_layout = QVBoxLayout(self.navigation)
        self.rail_layout.setSpacing(0)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(20, 24, 12, 16)
        yield
        self.outer.addWidget(self.navigation)
        yield
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(20, 20, 20, 16)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(4)
        self.titles.setObjectName(u"titles")
        self.title = QLabel(ImportWizard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        yield
        self.titles.addWidget(self.title)
        yield
        self.subtitle = QLabel(ImportWizard)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"muted")
        self.subtitle.setWordWrap(True)
        yield
        self.titles.addWidget(self.subtitle)
        yield
        self.body.addLayout(self.titles)
        yield
        self.message_layout = QVBoxLayout()
        self.message_layout.setSpacing(0)
        self.message_layout.setObjectName(u"message_layout")
        yield
        self.body.addLayout(self.message_layout)
        yield
        self.pages = QStackedWidget(ImportWizard)
        self.pages.setObjectName(u"pages")
        self.file_page = QWidget()
        self.file_page.setObjectName(u"file_page")
        self.file_layout = QVBoxLayout(self.file_page)
        self.file_layout.setSpacing(16)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 0, 0, 0)
        self.drop = QFrame(self.file_page)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"role", u"card")
        self.drop.setMinimumSize(QSize(0, 220))
        self.drop.setAcceptDrops(True)
        self.drop_layout = QVBoxLayout(self.drop)
        self.drop_layout.setSpacing(8)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(16, 16, 16, 16)
        self.drop_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.drop_layout.addItem(self.drop_above)
        yield
        self.drop_picture = QLabel(self.drop)
        self.drop_picture.setObjectName(u"drop_picture")
        self.drop_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        yield
        self.drop_layout.addWidget(self.drop_picture)
        yield
        self.drop_text = QLabel(self.drop)
        self.drop_text.setObjectName(u"drop_text")
        self.drop_text.setProperty(u"role", u"heading")
        self.drop_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        yield
        self.drop_layout.addWidget(self.drop_text)
        yield
        self.drop_kinds = QLabel(self.drop)
        self.drop_kinds.setObjectName(u"drop_kinds")
        self.drop_kinds.setProperty(u"role", u"muted")
        self.drop_kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        yield
        self.drop_layout.addWidget(self.drop_kinds)
        yield
        self.drop_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.drop_layout.addItem(self.drop_gap)
        yield
        self.drop_buttons = QHBoxLayout()
        self.drop_buttons.setSpacing(8)
        self.drop_buttons.setObjectName(u"drop_buttons")
        self.drop_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.drop_buttons.addItem(self.drop_left)
        yield
        self.choose_button = QPushButton(self.drop)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)
        yield
        self.drop_buttons.addWidget(self.choose_button)
        yield
        self.drop_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.drop_buttons.addItem(self.drop_right)
        yield
        self.drop_layout.addLayout(self.drop_buttons)
        yield
        self.drop_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.drop_layout.addItem(self.drop_below)
        yield
        self.file_layout.addWidget(self.drop)
        yield
        self.recipe_layout = QGridLayout()
        self.recipe_layout.setObjectName(u"recipe_layout")
        self.recipe_layout.setHorizontalSpacing(12)
        self.recipe_layout.setVerticalSpacing(4)
        self.recipe_label = QLabel(self.file_page)
        self.recipe_label.setObjectName(u"recipe_label")
        yield
        self.recipe_layout.addWidget(self.recipe_label, 0, 0, 1, 1)
        yield
        self.recipe = QComboBox(self.file_page)
        self.recipe.setObjectName(u"recipe")
        self.recipe.setMinimumSize(QSize(280, 0))
        yield
        self.recipe_layout.addWidget(self.recipe, 0, 1, 1, 1)
        yield
        self.recipe_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.recipe_layout.addItem(self.recipe_spacer, 0, 2, 1, 1)
        yield
        self.recipe_text = QLabel(self.file_page)
        self.recipe_text.setObjectName(u"recipe_text")
        self.recipe_text.setProperty(u"role", u"small")
        self.recipe_text.setWordWrap(True)
        yield
        self.recipe_layout.addWidget(self.recipe_text, 1, 1, 1, 2)
        yield
        self.recipe_layout.setColumnStretch(2, 1)
        yield
        self.file_layout.addLayout(self.recipe_layout)
        yield
        self.file_layout.setStretch(0, 1)
        self.pages.addWidget(self.file_page)
        self.format_page = QWidget()
        self.format_page.setObjectName(u"format_page")
        self.format_layout = QVBoxLayout(self.format_page)
        self.format_layout.setSpacing(12)
        self.format_layout.setObjectName(u"format_layout")
        self.format_layout.setContentsMargins(0, 0, 0, 0)
        self.format_grid = QGridLayout()
        self.format_grid.setObjectName(u"format_grid")
        self.format_grid.setHorizontalSpacing(12)
        self.format_grid.setVerticalSpacing(10)
        self.delimiter_layout = QVBoxLayout()
        self.delimiter_layout.setSpacing(4)
        self.delimiter_layout.setObjectName(u"delimiter_layout")
        self.delimiter_label = QLabel(self.format_page)
        self.delimiter_label.setObjectName(u"delimiter_label")
        self.delimiter_label.setProperty(u"role", u"small")
        yield
        self.delimiter_layout.addWidget(self.delimiter_label)
        yield
        self.delimiter = QComboBox(self.format_page)
        self.delimiter.setObjectName(u"delimiter")
        self.delimiter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.delimiter.setMinimumContentsLength(8)
        yield
        self.delimiter_layout.addWidget(self.delimiter)
        yield
        self.format_grid.addLayout(self.delimiter_layout, 0, 0, 1, 1)
        yield
        self.decimal_layout = QVBoxLayout()
        self.decimal_layout.setSpacing(4)
        self.decimal_layout.setObjectName(u"decimal_layout")
        self.decimal_label = QLabel(self.format_page)
        self.decimal_label.setObjectName(u"decimal_label")
        self.decimal_label.setProperty(u"role", u"small")
        yield
        self.decimal_layout.addWidget(self.decimal_label)
        yield
        self.decimal = QComboBox(self.format_page)
        self.decimal.setObjectName(u"decimal")
        self.decimal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decimal.setMinimumContentsLength(8)
        yield
        self.decimal_layout.addWidget(self.decimal)
        yield
        self.format_grid.addLayout(self.decimal_layout, 0, 1, 1, 1)
        yield
        self.thousands_layout = QVBoxLayout()
        self.thousands_layout.setSpacing(4)
        self.thousands_layout.setObjectName(u"thousands_layout")
        self.thousands_label = QLabel(self.format_page)
        self.thousands_label.setObjectName(u"thousands_label")
        self.thousands_label.setProperty(u"role", u"small")
        yield
        self.thousands_layout.addWidget(self.thousands_label)
        yield
        self.thousands = QComboBox(self.format_page)
        self.thousands.setObjectName(u"thousands")
        self.thousands.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.thousands.setMinimumContentsLength(8)
        yield
        self.thousands_layout.addWidget(self.thousands)
        yield
        self.format_grid.addLayout(self.thousands_layout, 0, 2, 1, 1)
        yield
        self.encoding_layout = QVBoxLayout()
        self.encoding_layout.setSpacing(4)
        self.encoding_layout.setObjectName(u"encoding_layout")
        self.encoding_label = QLabel(self.format_page)
        self.encoding_label.setObjectName(u"encoding_label")
        self.encoding_label.setProperty(u"role", u"small")
        yield
        self.encoding_layout.addWidget(self.encoding_label)
        yield
        self.encoding = QComboBox(self.format_page)
        self.encoding.setObjectName(u"encoding")
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.encoding.setMinimumContentsLength(8)
        yield
        self.encoding_layout.addWidget(self.encoding)
        yield
        self.format_grid.addLayout(self.encoding_layout, 0, 3, 1, 1)
        yield
        self.time_column_layout = QVBoxLayout()
        self.time_column_layout.setSpacing(4)
        self.time_column_layout.setObjectName(u"time_column_layout")
        self.time_column_label = QLabel(self.format_page)
        self.time_column_label.setObjectName(u"time_column_label")
        self.time_column_label.setProperty(u"role", u"small")
        yield
        self.time_column_layout.addWidget(self.time_column_label)
        yield
        self.time_column = QComboBox(self.format_page)
        self.time_column.setObjectName(u"time_column")
        self.time_column.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.time_column.setMinimumContentsLength(8)
        yield
        self.time_column_layout.addWidget(self.time_column)
        yield
        self.format_grid.addLayout(self.time_column_layout, 1, 0, 1, 1)
        yield
        self.clock_column_layout = QVBoxLayout()
        self.clock_column_layout.setSpacing(4)
        self.clock_column_layout.setObjectName(u"clock_column_layout")
        self.clock_column_label = QLabel(self.format_page)
        self.clock_column_label.setObjectName(u"clock_column_label")
        self.clock_column_label.setProperty(u"role", u"small")
        yield
        self.clock_column_layout.addWidget(self.clock_column_label)
        yield
        self.clock_column = QComboBox(self.format_page)
        self.clock_column.setObjectName(u"clock_column")
        self.clock_column.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.clock_column.setMinimumContentsLength(8)
        yield
        self.clock_column_layout.addWidget(self.clock_column)
        yield
        self.format_grid.addLayout(self.clock_column_layout, 1, 1, 1, 1)
        yield
        self.time_format_layout = QVBoxLayout()
        self.time_format_layout.setSpacing(4)
        self.time_format_layout.setObjectName(u"time_format_layout")
        self.time_format_label = QLabel(self.format_page)
        self.time_format_label.setObjectName(u"time_format_label")
        self.time_format_label.setProperty(u"role", u"small")
        yield
        self.time_format_layout.addWidget(self.time_format_label)
        yield
        self.time_format = QComboBox(self.format_page)
        self.time_format.setObjectName(u"time_format")
        self.time_format.setEditable(True)
        self.time_format.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.time_format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.time_format.setMinimumContentsLength(8)
        yield
        self.time_format_layout.addWidget(self.time_format)
        yield
        self.format_grid.addLayout(self.time_format_layout, 1, 2, 1, 1)
        yield
        self.last_cells = QHBoxLayout()
        self.last_cells.setSpacing(12)
        self.last_cells.setObjectName(u"last_cells")
        self.header_row_layout = QVBoxLayout()
        self.header_row_layout.setSpacing(4)
        self.header_row_layout.setObjectName(u"header_row_layout")
        self.header_row_label = QLabel(self.format_page)
        self.header_row_label.setObjectName(u"header_row_label")
        self.header_row_label.setProperty(u"role", u"small")
        yield
        self.header_row_layout.addWidget(self.header_row_label)
        yield
        self.header_row = QSpinBox(self.format_page)
        self.header_row.setObjectName(u"header_row")
        self.header_row.setMinimum(0)
        self.header_row.setMaximum(1000)
        yield
        self.header_row_layout.addWidget(self.header_row)
        yield
        self.last_cells.addLayout(self.header_row_layout)
        yield
        self.sheet_layout = QVBoxLayout()
        self.sheet_layout.setSpacing(4)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_label = QLabel(self.format_page)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"role", u"small")
        yield
        self.sheet_layout.addWidget(self.sheet_label)
        yield
        self.sheet = QComboBox(self.format_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(8)
        yield
        self.sheet_layout.addWidget(self.sheet)
        yield
        self.last_cells.addLayout(self.sheet_layout)
        yield
        self.format_grid.addLayout(self.last_cells, 1, 3, 1, 1)
        yield
        self.format_grid.setColumnStretch(0, 4)
        self.format_grid.setColumnStretch(1, 4)
        self.format_grid.setColumnStretch(2, 5)
        self.format_grid.setColumnStretch(3, 4)
        yield
        self.format_layout.addLayout(self.format_grid)
        yield
        self.summary = QLabel(self.format_page)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"heading")
        self.summary.setWordWrap(True)
        yield
        self.format_layout.addWidget(self.summary)
        yield
        self.head = QTableView(self.format_page)
        self.head.setObjectName(u"head")
        self.head.setTabKeyNavigation(False)
        self.head.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.head.setShowGrid(False)
        self.head.setWordWrap(False)
        self.head.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.head.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.head.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.head.horizontalHeader().setStretchLastSection(False)
        self.head.verticalHeader().setVisible(False)
        yield
        self.format_layout.addWidget(self.head)
        yield
        self.format_notes = QVBoxLayout()
        self.format_notes.setSpacing(4)
        self.format_notes.setObjectName(u"format_notes")
        yield
        self.format_layout.addLayout(self.format_notes)
        yield
        self.format_layout.setStretch(2, 1)
        self.pages.addWidget(self.format_page)
        self.columns_page = QWidget()
        self.columns_page.setObjectName(u"columns_page")
        self.columns_layout = QVBoxLayout(self.columns_page)
        self.columns_layout.setSpacing(8)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.mapping = QTableView(self.columns_page)
        self.mapping.setObjectName(u"mapping")
        self.mapping.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mapping.setShowGrid(False)
        self.mapping.setWordWrap(False)
        self.mapping.setTabKeyNavigation(False)
        self.mapping.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.SelectedClicked)
        self.mapping.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mapping.horizontalHeader().setStretchLastSection(True)
        self.mapping.verticalHeader().setVisible(False)
        yield
        self.columns_layout.addWidget(self.mapping)
        yield
        self.columns_text = QLabel(self.columns_page)
        self.columns_text.setObjectName(u"columns_text")
        self.columns_text.setProperty(u"role", u"small")
        self.columns_text.setWordWrap(True)
        yield
        self.columns_layout.addWidget(self.columns_text)
        yield
        self.columns_layout.setStretch(0, 1)
        self.pages.addWidget(self.columns_page)
        self.machine_page = QWidget()
        self.machine_page.setObjectName(u"machine_page")
        self.machine_layout = QVBoxLayout(self.machine_page)
        self.machine_layout.setSpacing(0)
        self.machine_layout.setObjectName(u"machine_layout")
        self.machine_layout.setContentsMargins(0, 0, 0, 0)
        self.cards = QHBoxLayout()
        self.cards.setSpacing(12)
        self.cards.setObjectName(u"cards")
        self.machine_card = QFrame(self.machine_page)
        self.machine_card.setObjectName(u"machine_card")
        self.machine_card.setProperty(u"role", u"card")
        self.machine_card_layout = QVBoxLayout(self.machine_card)
        self.machine_card_layout.setSpacing(8)
        self.machine_card_layout.setObjectName(u"machine_card_layout")
        self.machine_card_layout.setContentsMargins(16, 14, 16, 16)
        self.machine_heading = QLabel(self.machine_card)
        self.machine_heading.setObjectName(u"machine_heading")
        self.machine_heading.setProperty(u"role", u"heading")
        yield
        self.machine_card_layout.addWidget(self.machine_heading)
        yield
        self.existing = QRadioButton(self.machine_card)
        self.existing.setObjectName(u"existing")
        self.existing.setChecked(True)
        yield
        self.machine_card_layout.addWidget(self.existing)
        yield
        self.existing_layout = QHBoxLayout()
        self.existing_layout.setSpacing(0)
        self.existing_layout.setObjectName(u"existing_layout")
        self.existing_layout.setContentsMargins(24, 0, 0, 0)
        self.machine = QComboBox(self.machine_card)
        self.machine.setObjectName(u"machine")
        yield
        self.existing_layout.addWidget(self.machine)
        yield
        self.machine_card_layout.addLayout(self.existing_layout)
        yield
        self.machine_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.machine_card_layout.addItem(self.machine_gap)
        yield
        self.new_machine = QRadioButton(self.machine_card)
        self.new_machine.setObjectName(u"new_machine")
        yield
        self.machine_card_layout.addWidget(self.new_machine)
        yield
        self.new_layout = QGridLayout()
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setHorizontalSpacing(12)
        self.new_layout.setVerticalSpacing(8)
        self.new_layout.setContentsMargins(24, 0, 0, 0)
        self.name_label = QLabel(self.machine_card)
        self.name_label.setObjectName(u"name_label")
        yield
        self.new_layout.addWidget(self.name_label, 0, 0, 1, 1)
        yield
        self.machine_name = QLineEdit(self.machine_card)
        self.machine_name.setObjectName(u"machine_name")
        self.machine_name.setMaxLength(200)
        yield
        self.new_layout.addWidget(self.machine_name, 0, 1, 1, 1)
        yield
        self.factory_label = QLabel(self.machine_card)
        self.factory_label.setObjectName(u"factory_label")
        yield
        self.new_layout.addWidget(self.factory_label, 1, 0, 1, 1)
        yield
        self.factory = QComboBox(self.machine_card)
        self.factory.setObjectName(u"factory")
        self.factory.setEditable(True)
        self.factory.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        yield
        self.new_layout.addWidget(self.factory, 1, 1, 1, 1)
        yield
        self.type_label = QLabel(self.machine_card)
        self.type_label.setObjectName(u"type_label")
        yield
        self.new_layout.addWidget(self.type_label, 2, 0, 1, 1)
        yield
        self.machine_type = QComboBox(self.machine_card)
        self.machine_type.setObjectName(u"machine_type")
        yield
        self.new_layout.addWidget(self.machine_type, 2, 1, 1, 1)
        yield
        self.rated_label = QLabel(self.machine_card)
        self.rated_label.setObjectName(u"rated_label")
        yield
        self.new_layout.addWidget(self.rated_label, 3, 0, 1, 1)
        yield
        self.rated_power = QDoubleSpinBox(self.machine_card)
        self.rated_power.setObjectName(u"rated_power")
        self.rated_power.setMaximum(1000000.000000000000000)
        self.rated_power.setDecimals(1)
        yield
        self.new_layout.addWidget(self.rated_power, 3, 1, 1, 1)
        yield
        self.new_layout.setColumnStretch(1, 1)
        yield
        self.machine_card_layout.addLayout(self.new_layout)
        yield
        self.energy_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.machine_card_layout.addItem(self.energy_gap)
        yield
        self.energy_line = QFrame(self.machine_card)
        self.energy_line.setObjectName(u"energy_line")
        self.energy_line.setProperty(u"role", u"line")
        yield
        self.machine_card_layout.addWidget(self.energy_line)
        yield
        self.energy_gap_below = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.machine_card_layout.addItem(self.energy_gap_below)
        yield
        self.energy_heading = QLabel(self.machine_card)
        self.energy_heading.setObjectName(u"energy_heading")
        self.energy_heading.setProperty(u"role", u"heading")
        yield
        self.machine_card_layout.addWidget(self.energy_heading)
        yield
        self.energy_layout = QGridLayout()
        self.energy_layout.setObjectName(u"energy_layout")
        self.energy_layout.setHorizontalSpacing(12)
        self.energy_layout.setVerticalSpacing(8)
        self.energy_type_label = QLabel(self.machine_card)
        self.energy_type_label.setObjectName(u"energy_type_label")
        yield
        self.energy_layout.addWidget(self.energy_type_label, 0, 0, 1, 1)
        yield
        self.energy_type = QComboBox(self.machine_card)
        self.energy_type.setObjectName(u"energy_type")
        self.energy_type.setEditable(True)
        self.energy_type.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        yield
        self.energy_layout.addWidget(self.energy_type, 0, 1, 1, 1)
        yield
        self.allow_negative = QCheckBox(self.machine_card)
        self.allow_negative.setObjectName(u"allow_negative")
        yield
        self.energy_layout.addWidget(self.allow_negative, 1, 1, 1, 1)
        yield
        self.energy_layout.setColumnStretch(1, 1)
        yield
        self.machine_card_layout.addLayout(self.energy_layout)
        yield
        self.machine_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.machine_card_layout.addItem(self.machine_spacer)
        yield
        self.cards.addWidget(self.machine_card)
        yield
        self.time_card = QFrame(self.machine_page)
        self.time_card.setObjectName(u"time_card")
        self.time_card.setProperty(u"role", u"card")
        self.time_card_layout = QVBoxLayout(self.time_card)
        self.time_card_layout.setSpacing(8)
        self.time_card_layout.setObjectName(u"time_card_layout")
        self.time_card_layout.setContentsMargins(16, 14, 16, 16)
        self.time_heading = QLabel(self.time_card)
        self.time_heading.setObjectName(u"time_heading")
        self.time_heading.setProperty(u"role", u"heading")
        yield
        self.time_card_layout.addWidget(self.time_heading)
        yield
        self.time_layout = QGridLayout()
        self.time_layout.setObjectName(u"time_layout")
        self.time_layout.setHorizontalSpacing(12)
        self.time_layout.setVerticalSpacing(8)
        self.zone_label = QLabel(self.time_card)
        self.zone_label.setObjectName(u"zone_label")
        yield
        self.time_layout.addWidget(self.zone_label, 0, 0, 1, 1)
        yield
        self.timezone = QComboBox(self.time_card)
        self.timezone.setObjectName(u"timezone")
        self.timezone.setEditable(True)
        self.timezone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        yield
        self.time_layout.addWidget(self.timezone, 0, 1, 1, 1)
        yield
        self.interval_label = QLabel(self.time_card)
        self.interval_label.setObjectName(u"interval_label")
        yield
        self.time_layout.addWidget(self.interval_label, 1, 0, 1, 1)
        yield
        self.interval = QComboBox(self.time_card)
        self.interval.setObjectName(u"interval")
        self.interval.setEditable(True)
        self.interval.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        yield
        self.time_layout.addWidget(self.interval, 1, 1, 1, 1)
        yield
        self.time_layout.setColumnStretch(1, 1)
        yield
        self.time_card_layout.addLayout(self.time_layout)
        yield
        self.marks_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.time_card_layout.addItem(self.marks_gap)
        yield
        self.marks_label = QLabel(self.time_card)
        self.marks_label.setObjectName(u"marks_label")
        yield
        self.time_card_layout.addWidget(self.marks_label)
        yield
        self.marks_group = QWidget(self.time_card)
        self.marks_group.setObjectName(u"marks_group")
        self.marks_layout = QVBoxLayout(self.marks_group)
        self.marks_layout.setSpacing(8)
        self.marks_layout.setObjectName(u"marks_layout")
        self.marks_layout.setContentsMargins(24, 0, 0, 0)
        self.marks_start = QRadioButton(self.marks_group)
        self.marks_start.setObjectName(u"marks_start")
        self.marks_start.setChecked(True)
        yield
        self.marks_layout.addWidget(self.marks_start)
        yield
        self.marks_end = QRadioButton(self.marks_group)
        self.marks_end.setObjectName(u"marks_end")
        yield
        self.marks_layout.addWidget(self.marks_end)
        yield
        self.time_card_layout.addWidget(self.marks_group)
        yield
        self.marks_text = QLabel(self.time_card)
        self.marks_text.setObjectName(u"marks_text")
        self.marks_text.setProperty(u"role", u"small")
        self.marks_text.setWordWrap(True)
        yield
        self.time_card_layout.addWidget(self.marks_text)
        yield
        self.duplicates_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.time_card_layout.addItem(self.duplicates_gap)
        yield
        self.time_line = QFrame(self.time_card)
        self.time_line.setObjectName(u"time_line")
        self.time_line.setProperty(u"role", u"line")
        yield
        self.time_card_layout.addWidget(self.time_line)
        yield
        self.duplicates_gap_below = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.time_card_layout.addItem(self.duplicates_gap_below)
        yield
        self.duplicates_heading = QLabel(self.time_card)
        self.duplicates_heading.setObjectName(u"duplicates_heading")
        self.duplicates_heading.setProperty(u"role", u"heading")
        yield
        self.time_card_layout.addWidget(self.duplicates_heading)
        yield
        self.duplicates_group = QWidget(self.time_card)
        self.duplicates_group.setObjectName(u"duplicates_group")
        self.duplicates_layout = QVBoxLayout(self.duplicates_group)
        self.duplicates_layout.setSpacing(8)
        self.duplicates_layout.setObjectName(u"duplicates_layout")
        self.duplicates_layout.setContentsMargins(0, 0, 0, 0)
        self.duplicates_skip = QRadioButton(self.duplicates_group)
        self.duplicates_skip.setObjectName(u"duplicates_skip")
        self.duplicates_skip.setChecked(True)
        yield
        self.duplicates_layout.addWidget(self.duplicates_skip)
        yield
        self.duplicates_replace = QRadioButton(self.duplicates_group)
        self.duplicates_replace.setObjectName(u"duplicates_replace")
        yield
        self.duplicates_layout.addWidget(self.duplicates_replace)
        yield
        self.duplicates_refuse = QRadioButton(self.duplicates_group)
        self.duplicates_refuse.setObjectName(u"duplicates_refuse")
        yield
        self.duplicates_layout.addWidget(self.duplicates_refuse)
        yield
        self.time_card_layout.addWidget(self.duplicates_group)
        yield
        self.time_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.time_card_layout.addItem(self.time_spacer)
        yield
        self.cards.addWidget(self.time_card)
        yield
        self.cards.setStretch(0, 1)
        self.cards.setStretch(1, 1)
        yield
        self.machine_layout.addLayout(self.cards)
        yield
        self.cards_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.machine_layout.addItem(self.cards_below)
        yield
        self.machine_layout.setStretch(1, 1)
        self.pages.addWidget(self.machine_page)
        self.check_page = QWidget()
        self.check_page.setObjectName(u"check_page")
        self.check_layout = QVBoxLayout(self.check_page)
        self.check_layout.setSpacing(12)
        self.check_layout.setObjectName(u"check_layout")
        self.check_layout.setContentsMargins(0, 0, 0, 0)
        self.figures = QHBoxLayout()
        self.figures.setSpacing(12)
        self.figures.setObjectName(u"figures")
        self.stored_card = QFrame(self.check_page)
        self.stored_card.setObjectName(u"stored_card")
        self.stored_card.setProperty(u"role", u"card")
        self.stored_figure_layout = QVBoxLayout(self.stored_card)
        self.stored_figure_layout.setSpacing(2)
        self.stored_figure_layout.setObjectName(u"stored_figure_layout")
        self.stored_figure_layout.setContentsMargins(14, 10, 14, 10)
        self.stored_figure = QLabel(self.stored_card)
        self.stored_figure.setObjectName(u"stored_figure")
        self.stored_figure.setProperty(u"role", u"value")
        yield
        self.stored_figure_layout.addWidget(self.stored_figure)
        yield
        self.stored_figure_label = QLabel(self.stored_card)
        self.stored_figure_label.setObjectName(u"stored_figure_label")
        self.stored_figure_label.setProperty(u"role", u"small")
        yield
        self.stored_figure_layout.addWidget(self.stored_figure_label)
        yield
        self.figures.addWidget(self.stored_card)
        yield
        self.rejected_card = QFrame(self.check_page)
        self.rejected_card.setObjectName(u"rejected_card")
        self.rejected_card.setProperty(u"role", u"card")
        self.rejected_figure_layout = QVBoxLayout(self.rejected_card)
        self.rejected_figure_layout.setSpacing(2)
        self.rejected_figure_layout.setObjectName(u"rejected_figure_layout")
        self.rejected_figure_layout.setContentsMargins(14, 10, 14, 10)
        self.rejected_figure = QLabel(self.rejected_card)
        self.rejected_figure.setObjectName(u"rejected_figure")
        self.rejected_figure.setProperty(u"role", u"value")
        yield
        self.rejected_figure_layout.addWidget(self.rejected_figure)
        yield
        self.rejected_figure_label = QLabel(self.rejected_card)
        self.rejected_figure_label.setObjectName(u"rejected_figure_label")
        self.rejected_figure_label.setProperty(u"role", u"small")
        yield
        self.rejected_figure_layout.addWidget(self.rejected_figure_label)
        yield
        self.figures.addWidget(self.rejected_card)
        yield
        self.duplicate_card = QFrame(self.check_page)
        self.duplicate_card.setObjectName(u"duplicate_card")
        self.duplicate_card.setProperty(u"role", u"card")
        self.duplicate_figure_layout = QVBoxLayout(self.duplicate_card)
        self.duplicate_figure_layout.setSpacing(2)
        self.duplicate_figure_layout.setObjectName(u"duplicate_figure_layout")
        self.duplicate_figure_layout.setContentsMargins(14, 10, 14, 10)
        self.duplicate_figure = QLabel(self.duplicate_card)
        self.duplicate_figure.setObjectName(u"duplicate_figure")
        self.duplicate_figure.setProperty(u"role", u"value")
        yield
        self.duplicate_figure_layout.addWidget(self.duplicate_figure)
        yield
        self.duplicate_figure_label = QLabel(self.duplicate_card)
        self.duplicate_figure_label.setObjectName(u"duplicate_figure_label")
        self.duplicate_figure_label.setProperty(u"role", u"small")
        yield
        self.duplicate_figure_layout.addWidget(self.duplicate_figure_label)
        yield
        self.figures.addWidget(self.duplicate_card)
        yield
        self.energy_card = QFrame(self.check_page)
        self.energy_card.setObjectName(u"energy_card")
        self.energy_card.setProperty(u"role", u"card")
        self.energy_figure_layout = QVBoxLayout(self.energy_card)
        self.energy_figure_layout.setSpacing(2)
        self.energy_figure_layout.setObjectName(u"energy_figure_layout")
        self.energy_figure_layout.setContentsMargins(14, 10, 14, 10)
        self.energy_figure = QLabel(self.energy_card)
        self.energy_figure.setObjectName(u"energy_figure")
        self.energy_figure.setProperty(u"role", u"value")
        yield
        self.energy_figure_layout.addWidget(self.energy_figure)
        yield
        self.energy_figure_label = QLabel(self.energy_card)
        self.energy_figure_label.setObjectName(u"energy_figure_label")
        self.energy_figure_label.setProperty(u"role", u"small")
        yield
        self.energy_figure_layout.addWidget(self.energy_figure_label)
        yield
        self.figures.addWidget(self.energy_card)
        yield
        self.figures.setStretch(0, 1)
        self.figures.setStretch(1, 1)
        self.figures.setStretch(2, 1)
        self.figures.setStretch(3, 1)
        yield
        self.check_layout.addLayout(self.figures)
        yield
        self.check_text = QLabel(self.check_page)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setWordWrap(True)
        yield
        self.check_layout.addWidget(self.check_text)
        yield
        self.check_tabs = QTabWidget(self.check_page)
        self.check_tabs.setObjectName(u"check_tabs")
        self.targets_tab = QWidget()
        self.targets_tab.setObjectName(u"targets_tab")
        self.targets_layout = QVBoxLayout(self.targets_tab)
        self.targets_layout.setSpacing(8)
        self.targets_layout.setObjectName(u"targets_layout")
        self.targets_layout.setContentsMargins(0, 8, 0, 0)
        self.targets = QTableView(self.targets_tab)
        self.targets.setObjectName(u"targets")
        self.targets.setTabKeyNavigation(False)
        self.targets.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.targets.setShowGrid(False)
        self.targets.setWordWrap(False)
        self.targets.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.targets.setSortingEnabled(True)
        self.targets.horizontalHeader().setStretchLastSection(True)
        self.targets.verticalHeader().setVisible(False)
        yield
        self.targets_layout.addWidget(self.targets)
        yield
        self.check_tabs.addTab(self.targets_tab, "")
        self.reasons_tab = QWidget()
        self.reasons_tab.setObjectName(u"reasons_tab")
        self.reasons_layout = QVBoxLayout(self.reasons_tab)
        self.reasons_layout.setSpacing(8)
        self.reasons_layout.setObjectName(u"reasons_layout")
        self.reasons_layout.setContentsMargins(0, 8, 0, 0)
        self.reasons = QTableView(self.reasons_tab)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setTabKeyNavigation(False)
        self.reasons.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reasons.setShowGrid(False)
        self.reasons.setWordWrap(False)
        self.reasons.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.reasons.setSortingEnabled(True)
        self.reasons.horizontalHeader().setStretchLastSection(True)
        self.reasons.verticalHeader().setVisible(False)
        yield
        self.reasons_layout.addWidget(self.reasons)
        yield
        self.reasons_buttons = QHBoxLayout()
        self.reasons_buttons.setSpacing(8)
        self.reasons_buttons.setObjectName(u"reasons_buttons")
        self.reasons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.reasons_buttons.addItem(self.reasons_spacer)
        yield
        self.save_rejected = QPushButton(self.reasons_tab)
        self.save_rejected.setObjectName(u"save_rejected")
        yield
        self.reasons_buttons.addWidget(self.save_rejected)
        yield
        self.reasons_layout.addLayout(self.reasons_buttons)
        yield
        self.check_tabs.addTab(self.reasons_tab, "")
        yield
        self.check_layout.addWidget(self.check_tabs)
        yield
        self.check_notes = QVBoxLayout()
        self.check_notes.setSpacing(4)
        self.check_notes.setObjectName(u"check_notes")
        yield
        self.check_layout.addLayout(self.check_notes)
        yield
        self.check_layout.setStretch(2, 1)
        self.pages.addWidget(self.check_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_layout = QVBoxLayout(self.done_page)
        self.done_layout.setSpacing(12)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(48, 0, 48, 0)
        self.done_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.done_layout.addItem(self.done_above)
        yield
        self.done_picture = QLabel(self.done_page)
        self.done_picture.setObjectName(u"done_picture")
        self.done_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        yield
        self.done_layout.addWidget(self.done_picture)
        yield
        self.done_heading = QLabel(self.done_page)
        self.done_heading.setObjectName(u"done_heading")
        self.done_heading.setProperty(u"role", u"title")
        self.done_heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.done_heading.setWordWrap(True)
        yield
        self.done_layout.addWidget(self.done_heading)
        yield
        self.done_text = QLabel(self.done_page)
        self.done_text.setObjectName(u"done_text")
        self.done_text.setProperty(u"role", u"muted")
        self.done_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.done_text.setWordWrap(True)
        yield
        self.done_layout.addWidget(self.done_text)
        yield
        self.progress_layout = QHBoxLayout()
        self.progress_layout.setSpacing(0)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.progress_layout.addItem(self.progress_left)
        yield
        self.done_progress = QProgressBar(self.done_page)
        self.done_progress.setObjectName(u"done_progress")
        self.done_progress.setMaximum(1000)
        self.done_progress.setTextVisible(False)
        self.done_progress.setMinimumSize(QSize(420, 0))
        self.done_progress.setMaximumSize(QSize(420, 16777215))
        yield
        self.progress_layout.addWidget(self.done_progress)
        yield
        self.progress_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.progress_layout.addItem(self.progress_right)
        yield
        self.done_layout.addLayout(self.progress_layout)
        yield
        self.done_gap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        yield
        self.done_layout.addItem(self.done_gap)
        yield
        self.done_buttons = QHBoxLayout()
        self.done_buttons.setSpacing(8)
        self.done_buttons.setObjectName(u"done_buttons")
        self.done_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.done_buttons.addItem(self.done_left)
        yield
        self.another_button = QPushButton(self.done_page)
        self.another_button.setObjectName(u"another_button")
        yield
        self.done_buttons.addWidget(self.another_button)
        yield
        self.save_recipe_done = QPushButton(self.done_page)
        self.save_recipe_done.setObjectName(u"save_recipe_done")
        yield
        self.done_buttons.addWidget(self.save_recipe_done)
        yield
        self.show_button = QPushButton(self.done_page)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setProperty(u"role", u"primary")
        yield
        self.done_buttons.addWidget(self.show_button)
        yield
        self.done_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.done_buttons.addItem(self.done_right)
        yield
        self.done_layout.addLayout(self.done_buttons)
        yield
        self.done_notes = QVBoxLayout()
        self.done_notes.setSpacing(4)
        self.done_notes.setObjectName(u"done_notes")
        yield
        self.done_layout.addLayout(self.done_notes)
        yield
        self.done_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.done_layout.addItem(self.done_below)
        yield
        self.pages.addWidget(self.done_page)
        yield
        self.body.addWidget(self.pages)
        yield
        self.line = QFrame(ImportWizard)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")
        yield
        self.body.addWidget(self.line)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.busy_layout = QHBoxLayout()
        self.busy_layout.setSpacing(0)
        self.busy_layout.setObjectName(u"busy_layout")
        yield
        self.buttons.addLayout(self.busy_layout)
        yield
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.buttons.addItem(self.buttons_spacer)
        yield
        self.cancel_button = QPushButton(ImportWizard)
        self.cancel_button.setObjectName(u"cancel_button")
        yield
        self.buttons.addWidget(self.cancel_button)
        yield
        self.back_button = QPushButton(ImportWizard)
        self.back_button.setObjectName(u"back_button")
        yield
        self.buttons.addWidget(self.back_button)
        yield
        self.next_button = QPushButton(ImportWizard)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"primary")
        self.next_button.setMinimumSize(QSize(96, 0))
        yield
        self.buttons.addWidget(self.next_button)
        yield
        self.body.addLayout(self.buttons)
        yield
        self.body.setStretch(2, 1)
        yield
        self.outer.addLayout(self.body)
        yield
#if QT_CONFIG(shortcut)
        self.recipe_label.setBuddy(self.recipe)
        self.delimiter_label.setBuddy(self.delimiter)
        self.decimal_label.setBuddy(self.decimal)
        self.thousands_label.setBuddy(self.thousands)
        self.encoding_label.setBuddy(self.encoding)
        self.time_column_label.setBuddy(self.time_column)
        self.clock_column_label.setBuddy(self.clock_column)
        self.time_format_label.setBuddy(self.time_format)
        self.header_row_label.setBuddy(self.header_row)
        self.sheet_label.setBuddy(self.sheet)
        self.name_label.setBuddy(self.machine_name)
        self.factory_label.setBuddy(self.factory)
        self.type_label.setBuddy(self.machine_type)
        self.rated_label.setBuddy(self.rated_power)
        self.energy_type_label.setBuddy(self.energy_type)
        self.zone_label.setBuddy(self.timezone)
        self.interval_label.setBuddy(self.interval)
#endif // QT_CONFIG(shortcut)
        yield
        self.retranslateUi(ImportWizard)
        yield
        self.pages.setCurrentIndex(0)
        self.check_tabs.setCurrentIndex(0)
        self.next_button.setDefault(True)
        yield
        QMetaObject.connectSlotsByName(ImportWizard)

    def retranslateUi(self, ImportWizard):
        ImportWizard.setWindowTitle(QCoreApplication.translate("ImportWizard", u"Import readings", None))
        self.title.setText("")
        self.subtitle.setText("")
        self.drop_picture.setText("")
        self.drop_text.setText(QCoreApplication.translate("ImportWizard", u"Drop a CSV or Excel file here", None))
        self.drop_kinds.setText(QCoreApplication.translate("ImportWizard", u"CSV, TSV and text, also packed as .gz, and Excel workbooks (.xlsx), up to 200 MB", None))
        self.choose_button.setText(QCoreApplication.translate("ImportWizard", u"Choose a &file\u2026", None))
        self.recipe_label.setText(QCoreApplication.translate("ImportWizard", u"&Read it", None))
#if QT_CONFIG(accessibility)
        self.recipe.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Read it", None))
#endif // QT_CONFIG(accessibility)
        self.recipe_text.setText(QCoreApplication.translate("ImportWizard", u"A saved recipe reads a file as an earlier one was read, straight to the check.", None))
        self.delimiter_label.setText(QCoreApplication.translate("ImportWizard", u"Columns are se&parated by", None))
#if QT_CONFIG(accessibility)
        self.delimiter.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Columns are separated by", None))
#endif // QT_CONFIG(accessibility)
        self.decimal_label.setText(QCoreApplication.translate("ImportWizard", u"&Decimal mark", None))
#if QT_CONFIG(accessibility)
        self.decimal.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Decimal mark", None))
#endif // QT_CONFIG(accessibility)
        self.thousands_label.setText(QCoreApplication.translate("ImportWizard", u"Th&ousands mark", None))
#if QT_CONFIG(accessibility)
        self.thousands.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Thousands mark", None))
#endif // QT_CONFIG(accessibility)
        self.encoding_label.setText(QCoreApplication.translate("ImportWizard", u"&Encoding", None))
#if QT_CONFIG(accessibility)
        self.encoding.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Encoding", None))
#endif // QT_CONFIG(accessibility)
        self.time_column_label.setText(QCoreApplication.translate("ImportWizard", u"&Time stamps in", None))
#if QT_CONFIG(accessibility)
        self.time_column.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Time stamps in", None))
#endif // QT_CONFIG(accessibility)
        self.clock_column_label.setText(QCoreApplication.translate("ImportWizard", u"Time of da&y in", None))
#if QT_CONFIG(accessibility)
        self.clock_column.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Time of day in", None))
#endif // QT_CONFIG(accessibility)
        self.time_format_label.setText(QCoreApplication.translate("ImportWizard", u"&Written as", None))
#if QT_CONFIG(accessibility)
        self.time_format.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Written as", None))
#endif // QT_CONFIG(accessibility)
        self.header_row_label.setText(QCoreApplication.translate("ImportWizard", u"&Header in line", None))
#if QT_CONFIG(accessibility)
        self.header_row.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Header in line", None))
#endif // QT_CONFIG(accessibility)
        self.header_row.setSpecialValueText(QCoreApplication.translate("ImportWizard", u"none", None))
        self.sheet_label.setText(QCoreApplication.translate("ImportWizard", u"&Sheet", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.head.setAccessibleName(QCoreApplication.translate("ImportWizard", u"The first lines of the file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.mapping.setAccessibleName(QCoreApplication.translate("ImportWizard", u"What becomes of each column", None))
#endif // QT_CONFIG(accessibility)
        self.columns_text.setText("")
        self.machine_heading.setText(QCoreApplication.translate("ImportWizard", u"Whose readings are they?", None))
        self.existing.setText(QCoreApplication.translate("ImportWizard", u"A machine of the &plant", None))
#if QT_CONFIG(accessibility)
        self.machine.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Machine", None))
#endif // QT_CONFIG(accessibility)
        self.new_machine.setText(QCoreApplication.translate("ImportWizard", u"A ne&w machine", None))
        self.name_label.setText(QCoreApplication.translate("ImportWizard", u"Na&me", None))
#if QT_CONFIG(accessibility)
        self.machine_name.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.factory_label.setText(QCoreApplication.translate("ImportWizard", u"&Factory", None))
#if QT_CONFIG(accessibility)
        self.factory.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Factory", None))
#endif // QT_CONFIG(accessibility)
        self.type_label.setText(QCoreApplication.translate("ImportWizard", u"T&ype", None))
#if QT_CONFIG(accessibility)
        self.machine_type.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Type", None))
#endif // QT_CONFIG(accessibility)
        self.rated_label.setText(QCoreApplication.translate("ImportWizard", u"&Rated power", None))
#if QT_CONFIG(accessibility)
        self.rated_power.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Rated power", None))
#endif // QT_CONFIG(accessibility)
        self.rated_power.setSuffix(QCoreApplication.translate("ImportWizard", u" kW", None))
        self.rated_power.setSpecialValueText(QCoreApplication.translate("ImportWizard", u"not known", None))
        self.energy_heading.setText(QCoreApplication.translate("ImportWizard", u"What did it use?", None))
        self.energy_type_label.setText(QCoreApplication.translate("ImportWizard", u"&Kind of energy", None))
#if QT_CONFIG(accessibility)
        self.energy_type.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Kind of energy", None))
#endif // QT_CONFIG(accessibility)
        self.allow_negative.setText(QCoreApplication.translate("ImportWizard", u"Negative energy is e&xport, not a mistake", None))
        self.time_heading.setText(QCoreApplication.translate("ImportWizard", u"When were they taken?", None))
        self.zone_label.setText(QCoreApplication.translate("ImportWizard", u"Time &zone", None))
#if QT_CONFIG(accessibility)
        self.timezone.setAccessibleName(QCoreApplication.translate("ImportWizard", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.interval_label.setText(QCoreApplication.translate("ImportWizard", u"One row stands f&or", None))
#if QT_CONFIG(accessibility)
        self.interval.setAccessibleName(QCoreApplication.translate("ImportWizard", u"One row stands for", None))
#endif // QT_CONFIG(accessibility)
        self.marks_label.setText(QCoreApplication.translate("ImportWizard", u"A time stamp marks", None))
        self.marks_start.setText(QCoreApplication.translate("ImportWizard", u"the &start of its interval", None))
        self.marks_end.setText(QCoreApplication.translate("ImportWizard", u"the &end of its interval", None))
        self.marks_text.setText("")
        self.duplicates_heading.setText(QCoreApplication.translate("ImportWizard", u"What if a reading is there already?", None))
        self.duplicates_skip.setText(QCoreApplication.translate("ImportWizard", u"Keep i&t, and import the others", None))
        self.duplicates_replace.setText(QCoreApplication.translate("ImportWizard", u"Rep&lace it by that of the file", None))
        self.duplicates_refuse.setText(QCoreApplication.translate("ImportWizard", u"&Import nothing of the file", None))
        self.stored_figure.setText(QCoreApplication.translate("ImportWizard", u"\u2013", None))
        self.stored_figure_label.setText(QCoreApplication.translate("ImportWizard", u"rows can be stored", None))
        self.rejected_figure.setText(QCoreApplication.translate("ImportWizard", u"\u2013", None))
        self.rejected_figure_label.setText(QCoreApplication.translate("ImportWizard", u"rows are rejected", None))
        self.duplicate_figure.setText(QCoreApplication.translate("ImportWizard", u"\u2013", None))
        self.duplicate_figure_label.setText(QCoreApplication.translate("ImportWizard", u"values are there already", None))
        self.energy_figure.setText(QCoreApplication.translate("ImportWizard", u"\u2013", None))
        self.energy_figure_label.setText(QCoreApplication.translate("ImportWizard", u"energy of the file", None))
        self.check_text.setText("")
#if QT_CONFIG(accessibility)
        self.targets.setAccessibleName(QCoreApplication.translate("ImportWizard", u"What goes where", None))
#endif // QT_CONFIG(accessibility)
        self.check_tabs.setTabText(self.check_tabs.indexOf(self.targets_tab), QCoreApplication.translate("ImportWizard", u"What goes where", None))
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("ImportWizard", u"What is rejected, and why", None))
#endif // QT_CONFIG(accessibility)
        self.save_rejected.setText(QCoreApplication.translate("ImportWizard", u"Save the &list\u2026", None))
        self.check_tabs.setTabText(self.check_tabs.indexOf(self.reasons_tab), QCoreApplication.translate("ImportWizard", u"What is rejected, and why", None))
        self.done_picture.setText("")
        self.done_heading.setText("")
        self.done_text.setText("")
        self.another_button.setText(QCoreApplication.translate("ImportWizard", u"Import &another file", None))
        self.save_recipe_done.setText(QCoreApplication.translate("ImportWizard", u"Save as &recipe\u2026", None))
        self.show_button.setText(QCoreApplication.translate("ImportWizard", u"&Show in Readings", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportWizard", u"Cancel", None))
        self.back_button.setText(QCoreApplication.translate("ImportWizard", u"&Back", None))
        self.next_button.setText(QCoreApplication.translate("ImportWizard", u"&Next", None))
    # retranslateUi

