class Job {
    int runs = 1;
}
