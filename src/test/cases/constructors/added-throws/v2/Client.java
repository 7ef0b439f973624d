class Client {
    static String make(int n) {
        try {
            return "age " + new Age(n).years;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
