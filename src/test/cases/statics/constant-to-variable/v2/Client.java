class Client {
    static String show() {
        Limits.MAX++;
        return "max now " + Limits.MAX;
    }
}
