import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Work work = new Work();
        System.out.println(work.run());
        Evolve.next();
        System.out.println(work.run());
    }
}
