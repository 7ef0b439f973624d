class Primes {
    static String show() {
        return "none";
    }
}
