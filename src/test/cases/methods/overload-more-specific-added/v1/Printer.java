class Printer {
    String print(Object o) {
        return "object";
    }

    String print(long n) {
        return "long";
    }
}
