class Powers {
    String show() {
        return "";
    }
}
