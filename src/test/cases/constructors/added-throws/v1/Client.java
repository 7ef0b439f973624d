class Client {
    static String make(int n) {
        return "age " + new Age(n).years;
    }
}
