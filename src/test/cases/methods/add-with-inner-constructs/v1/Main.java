import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Report report = new Report();
        System.out.println(report.make(3));
        Evolve.next();
        System.out.println(report.make(3));
    }
}
