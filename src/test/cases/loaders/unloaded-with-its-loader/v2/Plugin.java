public class Plugin implements Runnable {
    public Plugin() {
    }

    @Override
    public void run() {
        System.out.println("runs");
    }
}
