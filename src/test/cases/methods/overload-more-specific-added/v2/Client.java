class Client {
    static String use(Printer printer) {
        Object text = "dynamic type does not count";
        return printer.print("x") + " " + printer.print(1) + " " + printer.print(Integer.valueOf(1))
                + " " + printer.print('c') + " " + printer.print(text);
    }
}
