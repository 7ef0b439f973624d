class Printer {
    String print(Object o) {
        return "object";
    }

    String print(String s) {
        return "string";
    }

    String print(long n) {
        return "long";
    }

    String print(int n) {
        return "int";
    }

    String print(Integer n) {
        return "Integer";
    }
}
