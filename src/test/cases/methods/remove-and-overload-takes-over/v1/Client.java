class Client {
    static String use(Printer printer) {
        return printer.print("x");
    }
}
