import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker();
        System.out.println("before");
        Evolve.next();
        worker.start();
        worker.join();
        System.out.println("silent");
    }
}
