import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Job job = new Job();
        Jobs.start(job);
        Evolve.next();
        Jobs.start(job);
    }
}
