class Outer {
    private int secret = 4;

    String run() {
        return "secret " + secret;
    }
}
