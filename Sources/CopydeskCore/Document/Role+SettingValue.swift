extension Role: SettingChoice {}
