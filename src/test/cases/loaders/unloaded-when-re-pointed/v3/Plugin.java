public class Plugin implements Comparable<Plugin>, Runnable {
    public Plugin() {
    }

    @Override
    public int compareTo(Plugin other) {
        return 0;
    }

    @Override
    public void run() {
        System.out.println("runs");
    }
}
