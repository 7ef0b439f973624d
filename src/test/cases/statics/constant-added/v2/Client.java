class Client {
    static String show() {
        return Units.MARK + Units.NAME + " " + Units.GROSS;
    }
}
