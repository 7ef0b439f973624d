class Shared {
    static int a = 1;
    static int b = 10;

    static String step() {
        return "a" + a++ + " b" + b++;
    }
}
