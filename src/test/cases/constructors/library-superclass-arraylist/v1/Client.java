class Client {
    static String make() {
        return new Names().toString();
    }
}
