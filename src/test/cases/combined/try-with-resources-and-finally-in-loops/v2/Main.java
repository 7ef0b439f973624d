import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Work work = new Work();
        System.out.println(work.run(4));
        Evolve.next();
        System.out.println(work.run(4));
        System.out.println(work.run(2));
    }
}
