package stat_test

import (
	"testing"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

func BenchmarkNormalQuantile(b *testing.B) {
	for b.Loop() {
		stat.NormalQuantile(0.01)
	}
}

func BenchmarkStudentCDF(b *testing.B) {
	for b.Loop() {
		stat.StudentCDF(1.3, 51)
	}
}

func BenchmarkStudentQuantile(b *testing.B) {
	for b.Loop() {
		stat.StudentQuantile(0.9, 51)
	}
}

func BenchmarkNegativeBinomialCDF(b *testing.B) {
	for b.Loop() {
		stat.NegativeBinomialCDF(14, 22.5, 0.6)
	}
}

func BenchmarkPoissonRatio(b *testing.B) {
	for b.Loop() {
		stat.PoissonRatio(30, 1000, 18, 1000, 0.8)
	}
}

func BenchmarkXmR(b *testing.B) {
	y := sample(104, 1)
	b.ReportAllocs()
	for b.Loop() {
		stat.XmR(y)
	}
}

func BenchmarkMannKendall(b *testing.B) {
	y := sample(104, 1)
	b.ReportAllocs()
	for b.Loop() {
		stat.MannKendall(y)
	}
}

func BenchmarkChange(b *testing.B) {
	y := sample(104, 1)
	b.ReportAllocs()
	for b.Loop() {
		stat.Change(y)
	}
}

func BenchmarkTheilSen(b *testing.B) {
	x, y := steps(stat.MaxPairwise), sample(stat.MaxPairwise, 1)
	b.ReportAllocs()
	for b.Loop() {
		stat.TheilSen(x, y, 0.8)
	}
}
