import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Loop loop = new Loop();
        Thread thread = new Thread(loop.body());
        thread.start();
        loop.turn();
        System.out.println(loop.seen);
        Evolve.next();
        loop.turn();
        System.out.println(loop.seen);
        loop.stop();
        thread.join();
        System.out.println("stopped");
    }
}
