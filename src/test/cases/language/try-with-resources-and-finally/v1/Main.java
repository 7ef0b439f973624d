import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Job job = new Job();
        System.out.println(job.run());
        Evolve.next();
        System.out.println(job.run());
    }
}
