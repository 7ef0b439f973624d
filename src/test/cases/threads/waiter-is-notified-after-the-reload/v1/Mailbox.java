class Mailbox {
    private String letter;

    synchronized String take() {
        while (letter == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return letter;
    }

    synchronized void put(String text) {
        letter = text;
        notifyAll();
    }

    String show() {
        return "";
    }
}
