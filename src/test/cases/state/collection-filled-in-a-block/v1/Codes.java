class Codes {
    void put(String name, int code) {
    }

    String show() {
        return "";
    }
}
