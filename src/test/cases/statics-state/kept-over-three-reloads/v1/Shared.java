class Shared {
    static int a = 1;

    static String step() {
        return "a" + a++;
    }
}
