class Shared {
    static int b = 10;
    static int a = 1;
    static int c = a + b;

    static String step() {
        return "a" + a++ + " b" + b++ + " c" + c++;
    }
}
