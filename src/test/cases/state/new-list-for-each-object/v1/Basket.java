class Basket {
    void put(String fruit) {
    }

    String show() {
        return "";
    }
}
