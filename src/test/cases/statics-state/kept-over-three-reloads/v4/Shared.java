class Shared {
    static int b = 10;
    static int c = 0;

    static String step() {
        return "b" + b++ + " c" + c++;
    }
}
