class Mailbox {
    private String letter;
    private int puts;

    synchronized String take() {
        return "new take";
    }

    synchronized void put(String text) {
        puts++;
        letter = "new " + text;
        notifyAll();
    }

    String show() {
        return "puts " + puts;
    }
}
