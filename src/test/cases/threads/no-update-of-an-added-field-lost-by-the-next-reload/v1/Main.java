import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Counter counter = new Counter();
        Evolve.next();
        Thread[] writers = new Thread[3];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new Thread(() -> {
                for (int n = 0; n < 200_000; n++) {
                    counter.add();
                }
            });
            writers[i].start();
        }
        Thread.sleep(10);
        Evolve.next();
        Thread.sleep(10);
        Evolve.next();
        for (Thread writer : writers) {
            writer.join();
        }
        System.out.println(counter.total());
    }
}
