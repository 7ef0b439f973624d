import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Recorder recorder = new Loud();
        recorder.record(1L, 2.5, "a");
        System.out.println(recorder.log);
        Evolve.next();
        recorder.record(3L, 4.5, "b");
        System.out.println(recorder.log);
    }
}
