import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker();
        Evolve.next();
        worker.start();
        worker.join();
        System.out.println("done");
        Worker second = new Worker();
        second.start();
        second.join();
    }
}
