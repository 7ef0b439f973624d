class Config {
    int base = 3;

    void touch() {
    }

    String show() {
        return "";
    }
}
