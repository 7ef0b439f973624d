class Printer {
    String print(String s) {
        return "string " + s;
    }

    String print(Object o) {
        return "object " + o;
    }
}
