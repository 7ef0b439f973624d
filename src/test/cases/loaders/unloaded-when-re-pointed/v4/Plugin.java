public class Plugin implements Comparable<Plugin>, Runnable {
    public Plugin() {
    }

    @Override
    public int compareTo(Plugin other) {
        return this == other ? 0 : 1;
    }

    @Override
    public void run() {
        System.out.println("runs");
    }
}
