class Printer {
    String print(Object o) {
        return "object " + o;
    }
}
